import { Refusal } from '@middletier/runtime/refusal';
import type { RegisterChange } from '../register-history/change';

const LARGEST = 500;

/** A stretch of the feed, and the cursor to go on with, which is there on an empty stretch too. */
export interface Feed {
  readonly changes: readonly RegisterChange[];
  readonly cursor: string;
  readonly hasMore: boolean;
}

/** Changes to read: those asked for and one more. Refuses BAD_PAGE_SIZE. */
export function stretch(first: number | null | undefined): number {
  const size = first ?? 100;
  if (size >= 1 && size <= LARGEST) return size;
  throw new Refusal('BAD_PAGE_SIZE', `first is ${size}; ask for 1 to ${LARGEST} changes at a time.`, [
    'first',
  ]);
}

/** The number behind which a stretch begins; 0 without a cursor. Refuses BAD_CURSOR. */
export function behind(cursor: string | null | undefined): number {
  if (!cursor) return 0;
  const number = /^c(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (number !== undefined) return Number(number);
  throw new Refusal('BAD_CURSOR', 'cursor is not one of this feed: take it from its last answer.', [
    'cursor',
  ]);
}

/** The feed as it is told, from one change more than was asked for. */
export function feedOf(found: readonly RegisterChange[], size: number, from: number): Feed {
  const changes = found.slice(0, size);
  const last = changes.at(-1)?.number ?? from;
  return { changes, cursor: Buffer.from(`c${last}`).toString('base64url'), hasMore: found.length > size };
}
