import { lookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import type { WebhookSettings } from '../config';
import { checkAddress, isPublic } from './address';
import { bodyOf, type Attempt, type Delivery } from './delivery';
import { signedHeaders } from './signature';

export type Post = (
  delivery: Delivery,
  to: { readonly url: string; readonly secrets: readonly string[] },
) => Promise<Attempt>;

/**
 * Sends deliveries. A redirect is not followed and the answer's body is not read. What a name means is looked at when the
 * connection is made, so that a name which turns private after it was registered reaches nothing.
 */
export function openPost({
  WEBHOOK_PRIVATE_ADDRESSES: mayBePrivate,
  WEBHOOK_ANSWER_SECONDS: seconds,
}: WebhookSettings): { post: Post; close: () => Promise<void> } {
  const answerMs = seconds * 1_000;
  const agent = new Agent({
    headersTimeout: answerMs,
    bodyTimeout: answerMs,
    connect: { timeout: answerMs, ...(mayBePrivate ? {} : { lookup: publicOnly }) },
  });
  const post: Post = async (delivery, { url, secrets }) => {
    const at = new Date();
    const body = bodyOf(delivery);
    const headers = signedHeaders(secrets, { id: delivery.eventId, sentAt: at, body });
    const { origin, pathname, search } = new URL(url);
    try {
      checkAddress(url, mayBePrivate);
      const sent = { origin, path: `${pathname}${search}`, method: 'POST', headers, body } as const;
      const answer = await agent.request({ ...sent, signal: AbortSignal.timeout(answerMs) });
      await answer.body.dump({ limit: 65_536 }).catch(() => undefined);
      return { at, status: answer.statusCode, error: null, took: Date.now() - at.getTime() };
    } catch (error) {
      return { at, status: null, error: inWords(error as Error, seconds), took: Date.now() - at.getTime() };
    }
  };
  return { post, close: () => agent.destroy() };
}

const publicOnly: LookupFunction = (hostname, options, found) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error) return found(error, []);
    const open = addresses.filter(({ address }) => isPublic(address));
    if (open.length === 0) return found(new Error(`${hostname} is not on the public internet`), []);
    if (options.all) found(null, open);
    else found(null, open[0]!.address, open[0]!.family);
  });
};

/** Why nothing was answered, without what only we know. */
function inWords({ name, message, ...more }: Error, seconds: number): string {
  const { code } = more as { code?: string };
  if (name === 'TimeoutError' || code === 'UND_ERR_HEADERS_TIMEOUT')
    return `no answer within ${seconds} seconds`;
  return (code ? `${code}: ${message}` : message).slice(0, 200);
}
