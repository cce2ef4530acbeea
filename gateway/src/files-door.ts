import { requireActor } from '@middletier/runtime/actor';
import type { Handler, Routes } from '@middletier/runtime/http';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import type { Identity } from './identity';
import { passBack } from './pass-back';
import type { SubgraphClient } from './subgraph-client';

const ANSWER_MS = 60_000;

/** What is read as a file: which service writes it, and what is said while that cannot be reached. */
const FILES = [
  {
    path: '/feeds/categorisation-changes',
    service: 'improvement',
    later: 'Changes cannot be read just now. Try again in a moment with the same cursor.',
  },
  {
    path: '/ledger/statement',
    service: 'funding',
    later: 'The statement cannot be read just now. Try again in a moment.',
  },
] as const;
type FileWritten = (typeof FILES)[number];

export interface FilesParts {
  readonly clients: ReadonlyMap<string, SubgraphClient>;
  readonly identity: Identity;
  readonly log: Log;
}

/** The door for those who read files: lines stream through from the service that writes them. */
export const filesDoor = (parts: FilesParts): Routes =>
  Object.fromEntries(FILES.map((file) => [`GET ${file.path}`, handlerFor(file, parts)]));

const handlerFor =
  ({ path, service, later }: FileWritten, { clients, identity, log }: FilesParts): Handler =>
  async (exchange) => {
    const { request, response, url, requestId } = exchange;
    const actor = requireActor((await identity(request.headers.authorization, requestId)).actor);
    const left = new AbortController();
    response.once('close', () => left.abort());
    const asked = { path, search: url.search, actor, requestId, answerWithinMs: ANSWER_MS };
    try {
      const client = clients.get(service);
      if (!client) throw new Error(`SUBGRAPH_URLS: there is no address for ${service}.`);
      await passBack(await client.get({ ...asked, signal: left.signal }), exchange);
    } catch (error) {
      if (left.signal.aborted) return;
      log.warn({ err: error, service }, 'a file could not be passed on');
      if (response.headersSent) throw error;
      throw new Refusal('NOT_AVAILABLE', later);
    }
  };
