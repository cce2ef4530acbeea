import { readEnvelope, type Envelope, type EventDefinition } from '../event';
import type { Log } from '../log';
import { isCopy } from '../resend';
import type { JsMsg } from 'nats';
import { encodeCursor } from './cursor';

/** One event where it stands in its stream. */
export interface LiveMessage {
  readonly seq: number;
  readonly cursor: string;
  readonly event: Envelope;
}

/** Undefined for a copy, and for what no contract here describes: that is logged and passed over. */
export function readMessage(
  message: JsMsg,
  { facts, epoch, log }: { facts: readonly EventDefinition[]; epoch: string; log: Log },
): LiveMessage | undefined {
  if (isCopy(message)) return undefined;
  const { seq, data, subject } = message;
  try {
    const event = readEnvelope(data);
    const contract = facts.find(({ type }) => type === event.type);
    if (!contract) throw new Error(`no contract of type ${event.type}`);
    contract.data.parse(event.data);
    return { seq, cursor: encodeCursor({ epoch, seq }), event };
  } catch (error) {
    log.error({ err: error, subject, seq }, 'a message is not a known event and is passed over');
    return undefined;
  }
}
