import { Refusal } from '@middletier/runtime/refusal';

/** A school that somebody follows. Moments in ISO form, as they are ordered by. */
export interface Watch {
  readonly id: string;
  /** Id of the account: a list is its owner's alone. */
  readonly actor: string;
  readonly urn: string;
  readonly since: string;
  readonly seenUntil: string;
}

/** Schools that one list holds: more than an adviser has, fewer than a body, which has lists of its own. */
export const LONGEST_LIST = 200;

export const watchId = (actor: string, urn: string): string => `${actor}|${urn}`;

interface Beginning {
  readonly actor: string;
  readonly urn: string;
  /** Schools on the list already. */
  readonly watched: number;
  readonly now: Date;
}

/** Refuses WATCHLIST_FULL. */
export function beginWatch({ actor, urn, watched, now }: Beginning): Watch {
  if (watched >= LONGEST_LIST)
    throw new Refusal(
      'WATCHLIST_FULL',
      `A watchlist holds ${LONGEST_LIST} schools: take one off with unwatchSchool first.`,
      ['input', 'urn'],
    );
  const at = now.toISOString();
  return { id: watchId(actor, urn), actor, urn, since: at, seenUntil: at };
}

/** What was seen once stays seen, whichever of two looks is marked first. Refuses MOMENT_TO_COME. */
export function markSeen(watch: Watch, until: Date, now: Date): Watch {
  if (until > now)
    throw new Refusal('MOMENT_TO_COME', 'until lies ahead: nobody has seen what is still to happen.', [
      'input',
      'until',
    ]);
  const seen = until.toISOString();
  return seen > watch.seenUntil ? { ...watch, seenUntil: seen } : watch;
}

const MOST_DAYS = 90;
const DAY_MS = 86_400_000;

/** From when on news is told: who has not looked for long is told the latest. */
export const newsFrom = ({ seenUntil }: Watch, now: Date): Date =>
  new Date(Math.max(Date.parse(seenUntil), now.getTime() - MOST_DAYS * DAY_MS));
