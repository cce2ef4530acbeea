import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { actor as actorShape, type Actor } from './actor';
import { Refusal } from './refusal';

const WINDOW_MS = 30_000;
const ACTOR = 'x-middletier-actor';
const TIME = 'x-middletier-time';
const SIGNATURE = 'x-middletier-signature';

/** What a signature vouches for: this caller's words, to this service, for this actor, now. */
export interface Signed {
  /** Service, method, path and query string: `improvement POST /graphql`. */
  readonly target: string;
  readonly actor: Actor | null;
  /** The whole body, or '' where it streams. */
  readonly body: string | Uint8Array;
}

const digest = (secret: string, header: string, body: string | Uint8Array): Buffer =>
  createHmac('sha256', secret).update(header).update('\n').update(body).digest();

/** Headers by which the gateway proves to a subgraph that a request is its own and whom it acts for. */
export function sign(
  secret: string,
  { target, actor, body }: Signed,
  now = Date.now(),
): Record<string, string> {
  const who = Buffer.from(JSON.stringify(actor)).toString('base64url');
  const signature = digest(secret, `${now}\n${target}\n${who}`, body).toString('base64url');
  return { [ACTOR]: who, [TIME]: String(now), [SIGNATURE]: signature };
}

/** The actor a request is made for; refuses what the gateway has not signed within the last 30 s. */
export function verify(
  secret: string,
  { headers, target, body }: { headers: IncomingHttpHeaders; target: string; body: string | Uint8Array },
  now = Date.now(),
): Actor | null {
  const [who, time, given] = [ACTOR, TIME, SIGNATURE].map((name) => String(headers[name] ?? ''));
  const expected = digest(secret, `${time}\n${target}\n${who}`, body);
  const signature = Buffer.from(given!, 'base64url');
  const genuine = signature.length === expected.length && timingSafeEqual(signature, expected);
  const recent = Math.abs(now - Number(time)) <= WINDOW_MS;
  if (!genuine || !recent)
    throw new Refusal('UNSIGNED', 'Subgraphs answer the gateway only: send this request to the gateway.');
  return actorShape.nullable().parse(JSON.parse(Buffer.from(who!, 'base64url').toString('utf8')));
}
