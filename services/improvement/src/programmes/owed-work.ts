import type { Moment } from '@middletier/runtime/moment';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Cohort, Due } from './cohort';
import { requireTakingPart } from './pair';
import { stateOn, type Delivery, type Participant } from './participant';

export type OwedState = 'DUE' | 'OVERDUE' | 'DELIVERED' | 'DELIVERED_LATE';

export interface OwedWork {
  readonly owed: Due;
  readonly state: OwedState;
  readonly delivery: Delivery | null;
}

/** What a participant owed on a day and what came of it; nothing where it had no place then. */
export function owedOn({ owes }: Pick<Cohort, 'owes'>, participant: Participant, day: string): OwedWork[] {
  if (stateOn(participant, day) !== 'ADMITTED') return [];
  return owes.map((owed) => {
    const delivery = participant.deliveries.find((one) => one.owed === owed.id && one.on <= day) ?? null;
    const late = (delivery?.on ?? day) > owed.dueOn;
    return {
      owed,
      delivery,
      state: delivery ? (late ? 'DELIVERED_LATE' : 'DELIVERED') : late ? 'OVERDUE' : 'DUE',
    };
  });
}

interface Delivering {
  readonly version: number;
  readonly owed: string;
  readonly on: string;
  readonly title: string;
  readonly url: string | null;
}

/** @throws Refusal CHANGED_MEANWHILE, NOT_TAKING_PART, NOT_OWED, ALREADY_DELIVERED, BAD_TEXT, BAD_DATE, DATE_TO_COME, BAD_URL */
export function deliver(
  cohort: Cohort,
  participant: Participant,
  { delivering, moment }: { readonly delivering: Delivering; readonly moment: Moment },
): Participant {
  const { version, owed, on, title, url } = delivering;
  checkVersion('the participant', version, participant.version);
  requireTakingPart(participant);
  if (!cohort.owes.some(({ id }) => id === owed))
    throw new Refusal(
      'NOT_OWED',
      `This cohort asks for ${cohort.owes.map(({ id }) => id).join(', ') || 'nothing'}.`,
      ['input', 'work'],
    );
  if (participant.deliveries.some((one) => one.owed === owed))
    throw new Refusal('ALREADY_DELIVERED', `${owed} was handed in already.`, ['input', 'work']);
  if (checkDay(on, ['input', 'on']) > moment.today)
    throw new Refusal('DATE_TO_COME', `${on} is still to come.`, ['input', 'on']);
  if (url !== null && !/^https?:\/\/\S{3,2000}$/.test(url))
    throw new Refusal('BAD_URL', 'url must begin with https:// or http://.', ['input', 'url']);
  const delivery = { owed, on, title: checkText(title, ['input', 'title'], 500), url, recordedBy: moment.by };
  return { ...participant, deliveries: [...participant.deliveries, delivery], version: version + 1 };
}
