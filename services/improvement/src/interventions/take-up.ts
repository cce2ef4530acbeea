import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkPeriod, type Period } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';
import { checkOwner } from '../owner';

/** Somebody who is attached to an intervention. */
export interface Attached {
  readonly name: string;
  readonly role: string;
  /** Days of work, in whole days; null where nobody has said. */
  readonly days: number | null;
  /** URN of the school they come from; null for none. */
  readonly from: string | null;
}

/** An intervention taken up by a group of schools together, with money and people (domain.md L2). */
export interface Uptake extends Period {
  readonly id: string;
  readonly intervention: string;
  readonly owner: string;
  /** The priority of an area plan it serves; null for none. */
  readonly under: { readonly plan: string; readonly priority: string } | null;
  readonly urns: readonly string[];
  /** Who agreed for the schools. */
  readonly agreedBy: string;
  readonly amountPence: number;
  readonly people: readonly Attached[];
  readonly takenUpAt: string;
  readonly takenUpBy: string;
  readonly ended: {
    readonly on: string;
    readonly result: string;
    readonly at: string;
    readonly by: string;
  } | null;
  readonly version: number;
}

const MOST_SCHOOLS = 200;
const MOST_PEOPLE = 100;
/** A hundred million pounds: more is a slip of the pen. */
const MOST_PENCE = 10_000_000_000;

type Wanted = Omit<Uptake, 'takenUpAt' | 'takenUpBy' | 'ended' | 'version'>;

/** @throws Refusal BAD_ID, BAD_BODY, BAD_TEXT, BAD_DATE, DATES_REVERSED, BAD_GROUP, BAD_AMOUNT, TOO_MANY */
export function takeUp(wanted: Wanted, { at, by }: Moment): Uptake {
  const urns = [...new Set(wanted.urns)];
  if (urns.length < 1 || urns.length > MOST_SCHOOLS)
    throw new Refusal('BAD_GROUP', `A group has 1 to ${MOST_SCHOOLS} schools.`, ['input', 'schools']);
  const { amountPence, people } = wanted;
  if (!Number.isInteger(amountPence) || amountPence < 0 || amountPence > MOST_PENCE)
    throw new Refusal('BAD_AMOUNT', 'amountPence is a whole number of pence, 0 or more.', [
      'input',
      'amountPence',
    ]);
  if (people.length > MOST_PEOPLE)
    throw new Refusal('TOO_MANY', `people holds ${people.length}; ${MOST_PEOPLE} is the most.`, [
      'input',
      'people',
    ]);
  return {
    ...wanted,
    ...checkPeriod({ from: wanted.from, to: wanted.to }, ['input']),
    ...{ urns, id: checkId(wanted.id, ['input', 'id']), owner: checkOwner(wanted.owner) },
    agreedBy: checkText(wanted.agreedBy, ['input', 'agreedBy'], 500),
    people: people.map(checkAttached),
    ...{ takenUpAt: at, takenUpBy: by, ended: null, version: 1 },
  };
}

function checkAttached({ name, role, days, from }: Attached, i: number): Attached {
  const path = ['input', 'people', i];
  if (days !== null && (days < 1 || days > 10_000))
    throw new Refusal('BAD_DAYS', 'days is 1 to 10000, or left out.', [...path, 'days']);
  return { name: checkText(name, [...path, 'name']), role: checkText(role, [...path, 'role']), days, from };
}

interface Ending {
  readonly version: number;
  readonly on: string;
  readonly result: string;
}

/** Ends an intervention with what came of it. @throws Refusal CHANGED_MEANWHILE, ALREADY_ENDED, DATE_TO_COME, BAD_TEXT, BAD_DATE, DATES_REVERSED */
export function endUptake(
  uptake: Uptake,
  { version, on, result }: Ending,
  { today, at, by }: Moment,
): Uptake {
  checkVersion('this intervention', version, uptake.version);
  if (uptake.ended) throw new Refusal('ALREADY_ENDED', `It ended on ${uptake.ended.on}.`, ['input', 'id']);
  checkPeriod({ from: uptake.from, to: on }, ['input']);
  if (on > today) throw new Refusal('DATE_TO_COME', `${on} is still to come.`, ['input', 'on']);
  const said = checkText(result, ['input', 'result'], 4_000);
  return { ...uptake, to: on, ended: { on, result: said, at, by }, version: version + 1 };
}
