import type { Moment } from '@middletier/runtime/moment';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Cohort } from './cohort';
import type { Outcome, Participant } from './participant';

interface Found extends Pick<Outcome, 'measure' | 'value' | 'on' | 'source'> {
  readonly version: number;
}

/**
 * What became of a participant; one that left counts too, with what is known of it. What was found before the cohort
 * began is no outcome of it. @throws Refusal CHANGED_MEANWHILE, NEVER_ADMITTED, BEFORE_COHORT, DATE_TO_COME, BAD_DATE, BAD_ID, BAD_TEXT
 */
export function recordOutcome(
  { from }: Pick<Cohort, 'from'>,
  participant: Participant,
  { found, moment }: { readonly found: Found; readonly moment: Moment },
): Participant {
  const { version, measure, value, on, source } = found;
  checkVersion('the participant', version, participant.version);
  if (!participant.steps.some(({ state }) => state === 'ADMITTED'))
    throw new Refusal('NEVER_ADMITTED', `School ${participant.urn} never had a place in this cohort.`, [
      'input',
      'urn',
    ]);
  if (checkDay(on, ['input', 'on']) < from)
    throw new Refusal(
      'BEFORE_COHORT',
      `The cohort began on ${from}: what was found before is not its outcome.`,
      ['input', 'on'],
    );
  if (on > moment.today) throw new Refusal('DATE_TO_COME', `${on} is still to come.`, ['input', 'on']);
  const outcome: Outcome = {
    measure: checkId(measure, ['input', 'measure']),
    ...{ value, on, source: checkText(source, ['input', 'source'], 500) },
    ...{ recordedAt: moment.at, recordedBy: moment.by },
  };
  return { ...participant, outcomes: [...participant.outcomes, outcome], version: version + 1 };
}
