import type { Collection } from 'mongodb';
import { headers, type JetStreamManager, type JsMsg, type NatsConnection } from 'nats';
import { z } from 'zod';
import { putBack } from './audit';
import { subjectOf } from './event';
import { isNotFound } from './nats';
import type { OutboxRow } from './unit-of-work';

export const resendRequest = z.object({
  subject: z.string(),
  from: z.number().int().positive(),
  to: z.number().int().positive(),
});
/** Asks the owner of an aggregate to publish its events again, from one version to another, both included. */
export type ResendRequest = z.infer<typeof resendRequest>;
export const resendSubject = (source: string): string => `resend.${source}`;

const COPY = 'Middle-Tier-Copy';
const ANSWER_MS = 2_000;

/** A message that stands in its stream already: for the reader that asked for it, not for those who follow the stream. */
export const isCopy = ({ headers: given }: Pick<JsMsg, 'headers'>): boolean => given?.has(COPY) ?? false;

/** A row sent again needs a fresh id, or the stream would drop it as a duplicate of the message it lost. */
export const messageId = ({ _id, resend }: OutboxRow): string => (resend ? `${_id}#${resend}` : _id);

export interface Outlet {
  readonly rows: Collection<OutboxRow>;
  readonly nats: NatsConnection;
  readonly stream: string;
}

/** What the stream still holds is copied for the reader that passed it; what it does not hold goes back into the queue. */
export async function answerResend(
  { rows, nats, stream }: Outlet,
  { subject, from, to }: ResendRequest,
): Promise<void> {
  const jsm = await nats.jetstreamManager({ timeout: ANSWER_MS });
  const asked = { 'event.subject': subject, 'event.sequence': { $gte: from, $lte: to }, sent: true };
  for await (const row of rows.find(asked).sort({ 'event.sequence': 1 })) {
    if (await holds(jsm, stream, row)) await copy(nats, stream, row);
    else await putBack(rows, { _id: row._id });
  }
}

async function holds(jsm: JetStreamManager, stream: string, row: OutboxRow): Promise<boolean> {
  if (row.seq === undefined) return false;
  try {
    const { header } = await jsm.streams.getMessage(stream, { seq: row.seq });
    return header.get('Nats-Msg-Id') === messageId(row);
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function copy(nats: NatsConnection, stream: string, { event }: OutboxRow): Promise<void> {
  const marked = headers();
  marked.set(COPY, 'true');
  const expect = { streamName: stream };
  const options = { headers: marked, timeout: ANSWER_MS, expect };
  await nats.jetstream().publish(subjectOf(event), JSON.stringify(event), options);
}
