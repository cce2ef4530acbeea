import { Transform, type Readable } from 'node:stream';
import { requireActor } from '@middletier/runtime/actor';
import type { Exchange, Handler, Routes } from '@middletier/runtime/http';
import type { Log } from '@middletier/runtime/log';
import { Refusal } from '@middletier/runtime/refusal';
import type { Identity } from './identity';
import { passBack } from './pass-back';
import type { SubgraphClient } from './subgraph-client';

const LARGEST_RETURN = 200_000_000;
const ANSWER_MS = 600_000;
/** Which kinds there are organisations knows, and says so. */
const KIND = /^\/returns\/[a-z][a-z-]{0,39}$/;
const FOR_EVERYBODY = /^\/returns\/(health|[a-z][a-z-]{0,39}\/[a-z]+(\.[a-z]+)?)$/;
const FILE = /^\/returns\/files\/[\w-]{1,64}(\/errors)?$/;

export interface ReturnsParts {
  readonly organisations: SubgraphClient;
  readonly identity: Identity;
  readonly log: Log;
  readonly largest?: number;
}

/** The door for returns of management information systems: files flow through to organisations and are never held. */
export function returnsDoor({
  organisations,
  identity,
  log,
  largest = LARGEST_RETURN,
}: ReturnsParts): Routes {
  const pass: Handler = async (exchange) => {
    const { request, response, url, requestId } = exchange;
    if (!KIND.test(url.pathname)) throw unknownKind(url.pathname);
    const actor = requireActor((await identity(request.headers.authorization, requestId)).actor);
    const headers = passedOn(exchange, largest);
    if (response.destroyed) return;
    const left = new AbortController();
    response.once('close', () => left.abort());
    const body = atMost(largest, request);
    const sent = { path: url.pathname, search: url.search, actor, requestId, headers, body };
    try {
      const answer = await organisations.post({ ...sent, answerWithinMs: ANSWER_MS, signal: left.signal });
      await passBack(answer, exchange);
    } catch (error) {
      if (left.signal.aborted) return;
      throw error instanceof Refusal || response.headersSent ? error : notNow(error, log, NOT_TAKEN);
    }
  };
  return {
    'POST /returns/*': pass,
    'GET /returns/*': reading({ organisations, identity, log }),
  };
}

/** How far a file came and its rejected rows; documents of kinds and how returns get on, which are for everybody. */
function reading({ organisations, identity, log }: ReturnsParts): Handler {
  return async (exchange) => {
    const { request, response, url, requestId } = exchange;
    const path = url.pathname;
    if (!FILE.test(path) && !FOR_EVERYBODY.test(path)) throw unknownKind(path);
    const caller = await identity(request.headers.authorization, requestId);
    const actor = FILE.test(path) ? requireActor(caller.actor) : caller.actor;
    try {
      await passBack(await organisations.get({ path, actor, requestId }), exchange);
    } catch (error) {
      if (response.headersSent) throw error;
      throw notNow(error, log, 'This cannot be shown just now: ask again in a moment.');
    }
  };
}

function passedOn({ request }: Exchange, largest: number): Record<string, string> {
  const {
    'content-type': type = '',
    'content-encoding': encoding,
    'content-length': length,
    'repr-digest': digest,
    'upload-offset': offset,
  } = request.headers;
  if (Number(length) > largest) throw tooLarge(largest);
  const told = { 'content-encoding': encoding, 'repr-digest': digest, 'upload-offset': offset };
  const given = Object.entries(told).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return { 'content-type': type, ...(Object.fromEntries(given) as Record<string, string>) };
}

const unknownKind = (path: string): Refusal =>
  new Refusal(
    'NOT_FOUND',
    `There is no ${path}: send a return to /returns/<kind>, for example /returns/roll, and ask how it is written with /returns/<kind>/template.csv; query returnKinds for the others.`,
  );

const tooLarge = (largest: number): Refusal =>
  new Refusal(
    'BODY_TOO_LARGE',
    `A return has at most ${largest / 1_000_000} MB. Send it in parts, or with gzip.`,
  );

/** The body as it comes, until it is too large. What nobody takes any more is let go by, so that the answer reaches its sender. */
function atMost(largest: number, request: Exchange['request']): Readable {
  let size = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > largest) done(tooLarge(largest));
      else done(null, chunk);
    },
  });
  counted.once('close', () => request.unpipe(counted).resume());
  return request.pipe(counted);
}

const NOT_TAKEN =
  'Returns cannot be taken just now. Send the same file again in a moment: what is here already changes nothing.';

function notNow(error: unknown, log: Log, message: string): Refusal {
  log.warn({ err: error, service: 'organisations' }, 'what is about returns could not be passed on');
  return new Refusal('NOT_AVAILABLE', message);
}
