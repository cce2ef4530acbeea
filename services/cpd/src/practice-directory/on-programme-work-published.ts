import { programmeWorkPublished } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { caseStudyOf } from './case-study';
import { findPractice, savePractice } from './repository';

/** A case study of a programme is found where all good practice is; what its school has made of it since stays. */
export const onProgrammeWorkPublished = defineConsumption({
  name: 'practice-directory-on-programme-work-published',
  events: [programmeWorkPublished],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      const practice = caseStudyOf(data, time);
      if (!(await findPractice(unit, practice.id))) await savePractice(unit, practice);
    }
  },
});
