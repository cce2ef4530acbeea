import { checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Person } from '../people/person';
import type { Conflict } from './adviser';

/** Sessions that every school has at the least (004, Stockton: "access to at least three sessions which they can shape"). */
export const LEAST_SESSIONS = 3;

/** A session, as the school shapes it. */
export interface Session {
  readonly id: string;
  /** What the school wants it for; null until it has said. */
  readonly focus: string | null;
  readonly wantedOn: string | null;
  readonly shapedBy: Person | null;
  readonly heldOn: string | null;
}

/** An adviser's work with a school in a school year. */
export interface Allocation {
  readonly id: string;
  readonly adviser: string;
  readonly localAuthority: string;
  readonly urn: string;
  /** The year in which the school year begins. */
  readonly year: number;
  readonly days: number;
  readonly sessions: readonly Session[];
  readonly allocatedBy: Person;
  readonly allocatedAt: string;
  readonly endedOn: string | null;
  /** Who ended it and why; not there before it was ended. */
  readonly ending?: { readonly reason: string; readonly by: Person };
  readonly version: number;
}

interface Asked {
  readonly id: string;
  readonly adviser: { readonly id: string; readonly localAuthority: string; readonly days: number };
  readonly urn: string;
  readonly year: number;
  readonly days: number;
  readonly sessionIds: readonly string[];
}

interface Situation {
  readonly conflicts: readonly Conflict[];
  /** Days the adviser has given away already in the year. */
  readonly load: number;
  readonly by: Person;
  readonly now: Date;
}

/** Refuses CONFLICT_OF_INTEREST, TOO_FEW_SESSIONS, DAYS_IMPOSSIBLE and OVERLOADED. */
export function allocate(asked: Asked, { conflicts, load, by, now }: Situation): Allocation {
  const { id, adviser, urn, year, days, sessionIds } = asked;
  if (conflicts.length > 0)
    throw new Refusal('CONFLICT_OF_INTEREST', conflicts.map(({ sentence }) => sentence).join(' '), [
      'input',
      'adviser',
    ]);
  if (sessionIds.length < LEAST_SESSIONS)
    throw new Refusal('TOO_FEW_SESSIONS', `A school has ${LEAST_SESSIONS} sessions at the least.`, [
      'input',
      'sessions',
    ]);
  if (days <= 0) throw new Refusal('DAYS_IMPOSSIBLE', 'Give more than 0 days.', ['input', 'days']);
  if (load + days > adviser.days)
    throw new Refusal(
      'OVERLOADED',
      `Of ${adviser.days} days ${load} are given away, so that ${days} more are too many.`,
      ['input', 'days'],
    );
  return {
    ...{ id, adviser: adviser.id, localAuthority: adviser.localAuthority, urn, year, days },
    sessions: sessionIds.map((sessionId) => ({
      ...{ id: sessionId, focus: null, wantedOn: null, shapedBy: null, heldOn: null },
    })),
    ...{ allocatedBy: by, allocatedAt: now.toISOString(), endedOn: null, version: 1 },
  };
}

/** The school says what a session is for. Refuses ALLOCATION_ENDED, SESSION_UNKNOWN, SESSION_HELD, BAD_TEXT and BAD_DATE. */
export function shapeSession(
  allocation: Allocation,
  {
    session,
    focus,
    wantedOn,
  }: { readonly session: string; readonly focus: string; readonly wantedOn: string | null },
  by: Person,
): Allocation {
  if (wantedOn !== null) checkDay(wantedOn, ['input', 'wantedOn']);
  const shaped = { focus: checkText(focus, ['input', 'focus'], 2_000), wantedOn, shapedBy: by };
  return withSession(allocation, session, shaped);
}

/** Refuses ALLOCATION_ENDED, SESSION_UNKNOWN, SESSION_HELD and BAD_DATE. */
export const holdSession = (allocation: Allocation, session: string, heldOn: string): Allocation =>
  withSession(allocation, session, { heldOn: checkDay(heldOn, ['input', 'heldOn']) });

/** Ends the work: its days are free again, and what was held stays on record. Refuses ALLOCATION_ENDED and BAD_TEXT. */
export function endAllocation(
  allocation: Allocation,
  { reason, by, today }: { readonly reason: string; readonly by: Person; readonly today: string },
): Allocation {
  checkGoesOn(allocation);
  const ending = { reason: checkText(reason, ['input', 'reason'], 2_000), by };
  return { ...allocation, endedOn: today, ending, version: allocation.version + 1 };
}

function checkGoesOn({ endedOn }: Allocation): void {
  if (endedOn !== null) throw new Refusal('ALLOCATION_ENDED', `It was ended on ${endedOn}.`, ['input', 'id']);
}

/** Sessions of a school in a school year: those that are to be held or were, and those that were. */
export interface Counted {
  readonly arranged: number;
  readonly held: number;
}

/** By URN; of an allocation that was ended only what was held counts. */
export function sessionsCounted(
  given: readonly Pick<Allocation, 'urn' | 'endedOn' | 'sessions'>[],
): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const { urn, endedOn, sessions } of given) {
    const before = counted.get(urn) ?? { arranged: 0, held: 0 };
    const held = sessions.filter(({ heldOn }) => heldOn !== null).length;
    const arranged = endedOn === null ? sessions.length : held;
    counted.set(urn, { arranged: before.arranged + arranged, held: before.held + held });
  }
  return counted;
}

function withSession(allocation: Allocation, id: string, changes: Partial<Session>): Allocation {
  checkGoesOn(allocation);
  const found = allocation.sessions.find((session) => session.id === id);
  if (!found) throw new Refusal('SESSION_UNKNOWN', `There is no session ${id}.`, ['input', 'session']);
  if (found.heldOn)
    throw new Refusal('SESSION_HELD', `It was held on ${found.heldOn}.`, ['input', 'session']);
  const sessions = allocation.sessions.map((one) => (one === found ? { ...one, ...changes } : one));
  return { ...allocation, sessions, version: allocation.version + 1 };
}
