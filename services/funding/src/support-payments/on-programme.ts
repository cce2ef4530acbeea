import {
  programmeJoined,
  programmeLeft,
  type ProgrammeJoined,
  type ProgrammeLeft,
} from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { NewDue } from './due';
import { followDue } from './settle';

/**
 * What a programme pays towards the part of a school is due when the school gets its place (003: £5,000 for each school), once
 * for a programme; nothing more is due to a school that leaves before it is paid.
 */
export const onProgramme = defineConsumption<ProgrammeJoined | ProgrammeLeft>({
  name: 'dues-on-programme',
  events: [programmeJoined, programmeLeft],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      const due = dueOf(data);
      if (due) await followDue(unit, due, { today: time.slice(0, 10), at: time });
    }
  },
});

function dueOf(data: ProgrammeJoined | ProgrammeLeft): NewDue | null {
  const { programme, school, owner, on } = data;
  const joined = 'subsidyPence' in data;
  if (joined && data.subsidyPence === 0) return null;
  return {
    ...{ id: `PROGRAMME/${programme.id}-${school.urn}`, kind: 'PROGRAMME', payer: owner, on, days: null },
    ...{ payee: `school:${school.urn}`, urn: school.urn, what: `Subsidy for ${programme.name}` },
    ...(joined ? { amountPence: data.subsidyPence, state: 'DUE' } : { amountPence: 0, state: 'CANCELLED' }),
  };
}
