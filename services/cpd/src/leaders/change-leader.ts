import { checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { checkPeriod, type Period } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { hasConsented, type Characteristic, type Leader, type Purpose } from './leader';

export interface Made {
  readonly at: Date;
  readonly by: string;
}

/** What is to be different; what is left out stays as it is. */
export interface Correction {
  readonly name?: string | null | undefined;
  readonly urn?: string | null | undefined;
  readonly phases?: readonly string[] | null | undefined;
  readonly specialisms?: readonly string[] | null | undefined;
  readonly daysAYear?: number | null | undefined;
  readonly coachTraining?: Leader['coachTraining'] | undefined;
  readonly retires?: (Period & { readonly to: string }) | null | undefined;
  readonly characteristics?: readonly Characteristic[] | null | undefined;
}

/** Whose word changes what: themselves, or those whom their school concerns. */
const BY_SELF_ONLY = ['retires', 'characteristics'] as const;
const BY_OTHERS_ONLY = ['urn', 'coachTraining'] as const;

/** Takes in a correction. Refuses NOT_FOR_YOU, CONSENT_MISSING, BAD_TEXT, BAD_DAYS, BAD_DATE, DATES_REVERSED. */
export function correct(
  leader: Leader,
  given: Correction,
  made: Made & { readonly isSelf: boolean; readonly isAppointedThere?: boolean },
): Leader {
  const said = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  ) as Partial<Leader>;
  const others = made.isSelf ? BY_OTHERS_ONLY : BY_SELF_ONLY;
  const misplaced = others.find((field) => field in said && !(field === 'urn' && made.isAppointedThere));
  if (misplaced)
    throw new Refusal(
      'NOT_FOR_YOU',
      `${misplaced} is said by ${made.isSelf ? 'the school, its trust or its authority' : 'the person alone'}: leave it out.`,
      ['input', misplaced],
    );
  return stepped(checked({ ...leader, ...said }, said), Object.keys(said).sort().join(', '), made);
}

function checked(leader: Leader, said: Partial<Leader>): Leader {
  requireConsent(leader, said.retires, 'PLANNING');
  requireConsent(leader, said.characteristics, 'EQUALITY');
  const { daysAYear, coachTraining, retires } = leader;
  if (!Number.isInteger(daysAYear) || daysAYear < 0 || daysAYear > 195)
    throw new Refusal(
      'BAD_DAYS',
      `${daysAYear} days a year cannot be: give 0 to 195, the days of a school year.`,
      ['input', 'daysAYear'],
    );
  if (coachTraining) checkDay(coachTraining.on, ['input', 'coachTraining', 'on']);
  if (retires) checkPeriod(retires, ['input', 'retires']);
  return {
    ...leader,
    name: checkText(leader.name ?? '', ['input', 'name']),
    specialisms: leader.specialisms.map((one) => checkText(one, ['input', 'specialisms'], 60)),
  };
}

function requireConsent(leader: Leader, said: unknown, purpose: Purpose): void {
  if (said === undefined || hasConsented(leader, purpose)) return;
  throw new Refusal(
    'CONSENT_MISSING',
    `Consent to ${purpose} first: nothing of this kind is kept without it.`,
    ['input'],
  );
}

/** A leader as a change makes them; what it was or is is not said. */
export const stepped = (leader: Leader, what: string, { at, by }: Made): Leader => ({
  ...leader,
  version: leader.version + 1,
  changes: [...leader.changes, { at, by, what }],
});

/** Consent can be taken back at any time, and what was kept by it goes with it. */
export function consent(
  leader: Leader,
  { purpose, given }: { readonly purpose: Purpose; readonly given: boolean },
  made: Made,
): Leader {
  const consents = [...leader.consents, { purpose, given, ...made }];
  const goes = given ? {} : purpose === 'PLANNING' ? { retires: null } : { characteristics: [] };
  const what = `${given ? 'consented to' : 'took back consent to'} ${purpose}`;
  return stepped({ ...leader, ...goes, consents }, what, made);
}

/**
 * What says who somebody was goes for good; that there was somebody stays, so that posts held, support given and counts of
 * a pipeline are as they were. Who erased it is not kept: it may be the person.
 */
export const erase = (leader: Leader, on: string): Leader => ({
  ...{ id: leader.id, urn: leader.urn, erasedOn: on, version: leader.version + 1 },
  ...{ name: null, account: null, phases: [], specialisms: [], coachTraining: null, daysAYear: 0 },
  ...{ retires: null, characteristics: [], consents: [], changes: [] },
});
