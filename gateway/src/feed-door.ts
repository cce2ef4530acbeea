import { requireActor } from '@middletier/runtime/actor';
import type { Handler, Routes } from '@middletier/runtime/http';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import type { Identity } from './identity';
import { passBack } from './pass-back';
import type { SubgraphClient } from './subgraph-client';

const ANSWER_MS = 60_000;

export interface FeedParts {
  readonly improvement: SubgraphClient;
  readonly identity: Identity;
  readonly log: Log;
}

/** The door for those who read changes as files: lines stream through from the service that tells them. */
export function feedDoor({ improvement, identity, log }: FeedParts): Routes {
  const path = '/feeds/categorisation-changes';
  const pass: Handler = async (exchange) => {
    const { request, response, url, requestId } = exchange;
    const actor = requireActor((await identity(request.headers.authorization, requestId)).actor);
    const left = new AbortController();
    response.once('close', () => left.abort());
    const asked = {
      path,
      search: url.search,
      actor,
      requestId,
      answerWithinMs: ANSWER_MS,
      signal: left.signal,
    };
    try {
      await passBack(await improvement.get(asked), exchange);
    } catch (error) {
      if (left.signal.aborted) return;
      log.warn({ err: error, service: 'improvement' }, 'a feed could not be passed on');
      if (response.headersSent) throw error;
      throw new Refusal(
        'NOT_AVAILABLE',
        'Changes cannot be read just now. Try again in a moment with the same cursor.',
      );
    }
  };
  return { [`GET ${path}`]: pass };
}
