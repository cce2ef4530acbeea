import type { Handler, Routes } from '@middletier/runtime/http';
import { KIND_DOCUMENTS } from './documents';
import { RETURN_KINDS } from '../returns/all-kinds';

/** `GET /returns/<kind>/<document>`: layout, schema, example and template, which are for everybody. */
export const documentRoutes = (): Routes =>
  Object.fromEntries(
    RETURN_KINDS.flatMap((kind) =>
      Object.entries(KIND_DOCUMENTS).map(([document, { type, text }]): [string, Handler] => [
        `GET /returns/${kind.name}/${document}`,
        ({ response }) => {
          const body = text(kind, new Date());
          response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
          response.end(body);
        },
      ]),
    ),
  );
