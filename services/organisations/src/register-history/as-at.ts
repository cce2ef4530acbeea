import type { Establishment } from '../register/establishment';
import type { Field, FieldChange } from './change';

/** What a school was from one day until the day before another; `from` is '' where there is no first day. */
export interface Version<State extends Establishment> {
  readonly from: string;
  readonly to: string;
  readonly state: State;
}

/** A school as it was at the end of a day: what changed later is taken back. `changes` are all of its changes, oldest first. */
export function stateAsAt<State extends Establishment>(
  now: State,
  changes: readonly FieldChange[],
  day: string,
): State {
  const back = new Map<Field, unknown>();
  for (const { field, before, on } of changes) if (on > day && !back.has(field)) back.set(field, before);
  return back.size === 0 ? now : { ...now, ...Object.fromEntries(back) };
}

/** Whether a school was in the register on a day: a school that was only proposed is from the day we heard of it. */
export function existed({ openDate, status }: Establishment, day: string): boolean {
  return openDate === null || openDate <= day || status === 'PROPOSED_TO_OPEN';
}

/** Every state of a school that is over, in order; `start` is the day from which it was known at all, or ''. */
export function versionsOf<State extends Establishment>(
  now: State,
  changes: readonly FieldChange[],
  start: string,
): Version<State>[] {
  const days = turningDays(changes, start);
  return days.map((to, i) => {
    const from = days[i - 1] ?? start;
    return { from, to, state: stateAsAt(now, changes, from) };
  });
}

/** The days, after the first, on which anything changed. */
export const turningDays = (changes: readonly FieldChange[], start: string): string[] =>
  [...new Set(changes.map(({ on }) => on))].filter((on) => on > start).sort();
