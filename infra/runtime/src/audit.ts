import type { Collection, Filter } from 'mongodb';
import type { JetStreamManager } from 'nats';
import type { OutboxRow } from './unit-of-work';

/** Puts events that were sent back into the queue; they go again under a fresh message id. @returns how many */
export async function putBack(rows: Collection<OutboxRow>, which: Filter<OutboxRow>): Promise<number> {
  const { modifiedCount } = await rows.updateMany(
    { $and: [which, { sent: true }] },
    { $set: { sent: false }, $unset: { seq: 1, sentAt: 1 }, $inc: { resend: 1 } },
  );
  return modifiedCount;
}

/** What the outbox knows of the stream, and how far the stream can be trusted. */
export interface Comparison {
  /** The sent events that the stream no longer has. */
  readonly lost: Filter<OutboxRow>;
  /** The first place in the stream that does not hold what it held; readers beyond it must begin anew. */
  readonly soundUpTo: number;
  readonly bytes: number;
}

/**
 * The broker may lose what it acknowledged: from its start, from its tail, or in between (a damaged block). Nobody may
 * delete from it, and nothing in it ages, so what is missing was lost.
 */
export async function compare(
  rows: Collection<OutboxRow>,
  jsm: JetStreamManager,
  { stream, trusted }: { stream: string; trusted: number },
): Promise<Comparison> {
  // Read before the stream is: rows acknowledged later, by another relay, are not lost.
  const last = await rows
    .find({ seq: { $gt: 0 } })
    .sort({ seq: -1 })
    .limit(1)
    .next();
  const { state } = await jsm.streams.info(stream, { deleted_details: true });
  const soundUpTo = Math.min(state.last_seq, trusted);
  const holes = (state.deleted ?? []).filter((seq) => seq >= state.first_seq);
  const missing = [
    { $gt: soundUpTo, $lte: last?.seq ?? 0 },
    { $lt: state.first_seq },
    ...(holes.length > 0 ? [{ $in: holes }] : []),
  ];
  return { lost: { $or: missing.map((seq) => ({ seq })) }, soundUpTo, bytes: state.bytes };
}

/**
 * A reader that had come further than the stream now goes would pass over what is sent in the same places. Without it,
 * its service makes it anew and reads from the start; what was applied is dropped by its positions.
 */
export async function dismissReadersBeyond(
  jsm: JetStreamManager,
  { stream, seq }: { stream: string; seq: number },
): Promise<void> {
  for await (const { name, config, delivered } of jsm.consumers.list(stream))
    if (config.durable_name && delivered.stream_seq > seq) await jsm.consumers.delete(stream, name);
}
