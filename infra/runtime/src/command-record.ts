import { createHash } from 'node:crypto';
import type { Db } from 'mongodb';
import { Refusal } from './refusal';

/** A command that was carried out, with its result: sent again, it is answered from here. */
export interface CommandRecord {
  readonly _id: string;
  readonly at: Date;
  readonly input: string;
  readonly result: unknown;
}

export const commandRecords = (db: Db) => db.collection<CommandRecord>('commands');

export const digestOf = (input: unknown): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64');

/** The first result. Refuses IDEMPOTENCY_KEY_REUSED where the input is another one. */
export function repeated<T>(done: CommandRecord, digest: string): T {
  if (done.input !== digest)
    throw new Refusal(
      'IDEMPOTENCY_KEY_REUSED',
      'This idempotencyKey was used before with another input. Use a new key for a new command.',
      ['input', 'idempotencyKey'],
    );
  return done.result as T;
}
