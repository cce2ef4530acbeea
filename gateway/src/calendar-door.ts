import type { Handler, Routes } from '@middletier/runtime/http';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import { passBack } from './pass-back';
import type { SubgraphClient } from './subgraph-client';

const PATH = '/calendars/';

interface CalendarParts {
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  readonly log: Log;
}

/** The door for calendars, which cannot say who they are: the secret in the path is what lets them in, and cpd knows it. */
export function calendarDoor({ clients, log }: CalendarParts): Routes {
  const pass: Handler = async (exchange) => {
    const { response, url, requestId } = exchange;
    const left = new AbortController();
    response.once('close', () => left.abort());
    try {
      const cpd = clients.get('cpd');
      if (!cpd) throw new Error('SUBGRAPH_URLS: there is no address for cpd.');
      const asked = { path: url.pathname, actor: null, requestId, signal: left.signal };
      await passBack(await cpd.get(asked), exchange);
    } catch (error) {
      if (left.signal.aborted) return;
      // The path is a secret: it is not written down.
      log.warn({ service: 'cpd', code: (error as { code?: unknown }).code }, 'a calendar could not be read');
      if (response.headersSent) throw error;
      throw new Refusal('NOT_AVAILABLE', 'The calendar cannot be read just now. Try again in a moment.');
    }
  };
  return { [`GET ${PATH}*`]: pass };
}
