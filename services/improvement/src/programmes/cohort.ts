import { checkId, checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { checkPeriod, type Period } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { termsOf, type Owed, type Programme, type Terms } from './programme';

export const MOST_PLACES = 200;

/** What each participant owes, and by when. */
export interface Due extends Owed {
  readonly dueOn: string;
}

/** Those who take part in a programme together, mostly for a school year. */
export interface Cohort extends Period {
  readonly id: string;
  readonly programmeId: string;
  readonly owner: string;
  readonly name: string;
  readonly places: number;
  /** The terms it was opened with: the programme may change, a cohort does not. */
  readonly terms: Terms;
  readonly owes: readonly Due[];
  readonly version: number;
}

interface Opening extends Period {
  readonly id: string;
  readonly name: string;
  readonly places: number;
  readonly due: readonly { readonly id: string; readonly on: string }[];
}

/** @throws Refusal BAD_ID, BAD_TEXT, BAD_DATE, DATES_REVERSED, BAD_PLACES, DUE_MISSING */
export function openCohort(programme: Programme, wanted: Opening): Cohort {
  const { changedAt: _at, changedBy: _by, reason: _reason, ...terms } = termsOf(programme);
  const { from, to } = checkPeriod(wanted, ['input']);
  if (wanted.places < 1 || wanted.places > MOST_PLACES)
    throw new Refusal('BAD_PLACES', `A cohort has 1 to ${MOST_PLACES} places.`, ['input', 'places']);
  return {
    id: checkId(wanted.id, ['input', 'id']),
    ...{ programmeId: programme.id, owner: programme.owner, from, to, places: wanted.places, terms },
    name: checkText(wanted.name, ['input', 'name']),
    owes: terms.owes.map((owed) => ({ ...owed, dueOn: dueOn(owed, wanted) })),
    version: 1,
  };
}

function dueOn({ id, title }: Owed, { due, from }: Opening): string {
  const found = due.find((one) => one.id === id);
  if (found && checkDay(found.on, ['input', 'due']) >= from) return found.on;
  throw new Refusal('DUE_MISSING', `Say by when "${title}" (${id}) is owed, a day from ${from} on.`, [
    'input',
    'due',
  ]);
}
