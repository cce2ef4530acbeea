import { createHash } from 'node:crypto';
import { Refusal } from '@middletier/runtime/refusal';

/** A link to a school's calendar for programs that cannot say who they are; of the secret in it only a digest is kept. */
export interface CalendarLink {
  readonly id: string;
  readonly urn: string;
  readonly digest: string;
  readonly openedAt: string;
  readonly openedBy: string;
}

export const PATH = '/calendars/';

export const pathOf = (secret: string): string => `${PATH}${secret}.ics`;

/** 32 bytes that nobody guesses, in letters that a path may hold. */
export const secretFrom = (random: Buffer): string => random.toString('base64url');

export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Refuses NOT_FOUND for a path that holds no secret: the same answer as for a secret that nobody has. */
export function secretIn(path: string): string {
  const [, secret] = /^\/calendars\/([A-Za-z0-9_-]{43})\.ics$/.exec(path) ?? [];
  if (secret !== undefined) return secret;
  throw noCalendar();
}

export const noCalendar = (): Refusal =>
  new Refusal('NOT_FOUND', 'There is no such calendar, or its link was closed: open another one.');
