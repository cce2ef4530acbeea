import { Refusal } from '@middletier/runtime/refusal';

/** A place in a stream. `epoch` tells the stream from one that was made anew under the same name. */
export interface Place {
  readonly epoch: string;
  readonly seq: number;
}

/** Opaque to callers: base64url of a version, the stream's epoch and the sequence. */
export const encodeCursor = ({ epoch, seq }: Place): string =>
  Buffer.from(`1|${epoch}|${seq}`).toString('base64url');

export function decodeCursor(cursor: string): Place {
  const [, epoch, seq] =
    /^1\|([^|]*)\|(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (epoch !== undefined && seq !== undefined) return { epoch, seq: Number(seq) };
  throw new Refusal(
    'BAD_CURSOR',
    'after is not a cursor of this subscription. Take it from the cursor of a message.',
    ['after'],
  );
}

/** The cursor's place is not in the stream any more, or never was in this one. */
export const cursorExpired = (): Refusal =>
  new Refusal(
    'CURSOR_EXPIRED',
    'What followed this cursor is no longer kept. Read the present state with a query, then subscribe without after.',
    ['after'],
  );
