import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sendJson, type Handler, type Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { errorsFile } from './errors-file';
import { errorsOf } from './errors-repository';
import { healthOf } from './health';
import { fileFor } from './may-see';
import { receiptOf } from './receipt';
import { workUnderWay } from './repository';
import { UNDER_WAY } from './settle-file';

/** `GET /returns/files/ID`: how far a file came; `GET /returns/files/ID/errors`: its rejected rows, to be mended; `GET /returns/health`. */
export const fileRoutes = ({ db, actorOf }: Ground): Routes => {
  const answer: Handler = async (exchange) => {
    const { response, url } = exchange;
    const [, id, errors] = /^\/returns\/files\/([\w-]{1,64})(\/errors)?$/.exec(url.pathname) ?? [];
    if (!id) throw new Refusal('NOT_FOUND', 'Ask for /returns/files/ID or /returns/files/ID/errors.');
    const file = await fileFor(db, actorOf(exchange, ''), id);
    if (!errors) return sendJson(response, 200, await receiptOf(db, file));
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="errors.csv"',
    });
    await pipeline(Readable.from(errorsFile(file.columns, errorsOf(db, id))), response);
  };
  const health: Handler = async (exchange) => {
    actorOf(exchange, '');
    const now = new Date();
    const told = healthOf(await workUnderWay(db, UNDER_WAY), now);
    sendJson(exchange.response, told.status === 'late' ? 503 : 200, told);
  };
  return { 'GET /returns/files/*': answer, 'GET /returns/health': health };
};
