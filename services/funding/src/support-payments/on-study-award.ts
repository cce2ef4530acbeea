import {
  studyAwardAgreed,
  studyAwardEnded,
  type StudyAwardAgreed,
  type StudyAwardEnded,
} from '@middletier/cpd/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { dues } from './repository';
import { followDue } from './settle';

/**
 * What a body agreed to pay towards a leader's course is due to the leader's school (000: the authority pays for an MA). Of a
 * course that is given up before it is paid, nothing is due any more; one that is completed is owed all the same.
 */
export const onStudyAward = defineConsumption<StudyAwardAgreed | StudyAwardEnded>({
  name: 'dues-on-study-award',
  events: [studyAwardAgreed, studyAwardEnded],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      const id = `STUDY/${data.id}`;
      const moment = { today: time.slice(0, 10), at: time };
      if ('outcome' in data) {
        const due = data.outcome === 'GIVEN_UP' ? await dues.find(unit, id) : null;
        if (due) await followDue(unit, { ...due, state: 'CANCELLED', on: data.on }, moment);
        continue;
      }
      const { owner: payer, school, course, amountPence, on } = data;
      const told = { id, kind: 'STUDY', payer, payee: `school:${school.urn}`, urn: school.urn } as const;
      const what = `Towards a course: ${course}`;
      await followDue(unit, { ...told, ...{ amountPence, on, what }, days: null, state: 'DUE' }, moment);
    }
  },
});
