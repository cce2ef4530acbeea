import type { Routes } from '@middletier/runtime/http';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import { passBack } from './pass-back';
import type { SubgraphClient } from './subgraph-client';

const DOCUMENT = /^\/returns\/[a-z][a-z-]{0,39}\/[a-z]+(\.[a-z]+)?$/;

interface DocumentParts {
  readonly organisations: SubgraphClient;
  readonly log: Log;
}

/** `GET /returns/<kind>/template.csv` and its like: how each kind of return is written, for everybody. */
export const returnDocuments = ({ organisations, log }: DocumentParts): Routes => ({
  'GET /returns/*': async (exchange) => {
    const { url, response, requestId } = exchange;
    const path = url.pathname;
    if (!DOCUMENT.test(path))
      throw new Refusal('NOT_FOUND', `There is no ${path}: ask for /returns/<kind>/template.csv or layout.`);
    try {
      await passBack(await organisations.get({ path, actor: null, requestId }), exchange);
    } catch (error) {
      if (response.headersSent) throw error;
      log.warn({ err: error, service: 'organisations' }, 'a document about returns could not be passed on');
      throw new Refusal('NOT_AVAILABLE', 'This cannot be shown just now: ask again in a moment.');
    }
  },
});
