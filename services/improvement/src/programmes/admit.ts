import type { Moment } from '@middletier/runtime/moment';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Cohort } from './cohort';
import { judgeEntry, whyNot, type Standing } from './entry';
import { participantId, stateNow, type Participant, type Step } from './participant';

const stepOf = ({ state, on, reason }: Pick<Step, 'state' | 'on' | 'reason'>, { at, by }: Moment): Step => ({
  state,
  on,
  reason,
  recordedAt: at,
  recordedBy: by,
});

function checkOn(on: string, { today }: Moment): string {
  if (checkDay(on, ['input', 'on']) <= today) return on;
  throw new Refusal('DATE_TO_COME', `${on} is still to come: record it when it is done.`, ['input', 'on']);
}

interface Applying {
  readonly urn: string;
  readonly standing: Standing;
  readonly agreedBy: string | null;
  readonly on: string;
  readonly nameOf: (measure: string) => string;
}

/** An application, which the rule lets stand or refuses with its reason; one that was refused or withdrawn may come again. */
export function apply(
  { id: cohortId, terms }: Cohort,
  before: Participant | undefined,
  { applying, moment }: { readonly applying: Applying; readonly moment: Moment },
): Participant {
  const { urn, standing, agreedBy, nameOf } = applying;
  if (before && ['APPLIED', 'ADMITTED'].includes(stateNow(before)))
    throw new Refusal('ALREADY_APPLIED', `School ${urn} has applied to this cohort already.`, [
      'input',
      'urns',
    ]);
  const entry = judgeEntry(terms.entry, standing, nameOf);
  const on = checkOn(applying.on, moment);
  const step = entry.met
    ? stepOf({ state: 'APPLIED', on, reason: null }, moment)
    : stepOf({ state: 'REFUSED', on, reason: whyNot(entry) }, moment);
  const rest = before ?? { pairings: [], deliveries: [], outcomes: [], version: 0 };
  return {
    ...{ pairings: rest.pairings, deliveries: rest.deliveries, outcomes: rest.outcomes },
    ...{ id: participantId(cohortId, urn), cohortId, urn, entry, agreedBy },
    steps: [...(before?.steps ?? []), step],
    version: rest.version + 1,
  };
}

interface Admission {
  /** How many are in already. */
  readonly taken: number;
  readonly on: string;
  /** Why schools are let in that the rule keeps out. */
  readonly exception: string | null;
}

/** Schools get their places, all of them or none. @throws Refusal NO_PLACES, ENTRY_NOT_MET, NOT_APPLIED, DATE_TO_COME, BAD_TEXT */
export function admit(
  { places }: Cohort,
  applicants: readonly Participant[],
  { admission, moment }: { readonly admission: Admission; readonly moment: Moment },
): Participant[] {
  const left = places - admission.taken;
  if (applicants.length > left)
    throw new Refusal(
      'NO_PLACES',
      `${left} of ${places} places are left, for ${applicants.length} schools.`,
      ['input', 'urns'],
    );
  const on = checkOn(admission.on, moment);
  const exception =
    admission.exception === null ? null : checkText(admission.exception, ['input', 'exception'], 2_000);
  return applicants.map((one) => ({
    ...one,
    steps: [...one.steps, stepOf({ state: 'ADMITTED', on, reason: reasonFor(one, exception) }, moment)],
    version: one.version + 1,
  }));
}

function reasonFor(applicant: Participant, exception: string | null): string | null {
  const state = stateNow(applicant);
  if (state === 'ADMITTED' || state === 'WITHDRAWN')
    throw new Refusal('NOT_APPLIED', `School ${applicant.urn} has no application that waits (${state}).`, [
      'input',
      'urns',
    ]);
  if (applicant.entry.met) return null;
  if (exception !== null) return exception;
  throw new Refusal(
    'ENTRY_NOT_MET',
    `School ${applicant.urn} does not meet the entry rule. ${whyNot(applicant.entry)} Give a reason for an exception, or leave it out.`,
    ['input', 'exception'],
  );
}

interface Leaving {
  readonly version: number;
  readonly on: string;
  readonly reason: string;
}

/** @throws Refusal CHANGED_MEANWHILE, NOT_TAKING_PART, DATE_TO_COME, BAD_TEXT */
export function withdraw(participant: Participant, leaving: Leaving, moment: Moment): Participant {
  checkVersion('the participant', leaving.version, participant.version);
  if (!['APPLIED', 'ADMITTED'].includes(stateNow(participant)))
    throw new Refusal('NOT_TAKING_PART', `School ${participant.urn} is not in this cohort.`, [
      'input',
      'urn',
    ]);
  const reason = checkText(leaving.reason, ['input', 'reason'], 2_000);
  const step = stepOf({ state: 'WITHDRAWN', on: checkOn(leaving.on, moment), reason }, moment);
  return { ...participant, steps: [...participant.steps, step], version: participant.version + 1 };
}
