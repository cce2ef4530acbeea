import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { leadersAt } from '../leaders/known-leaders';
import { carryNeeds, passOn, passOnMentors } from './follow-school';
import { mentorsAmong, needsAt, saveMentor, saveNeeds } from './repository';

/** Mentoring is brokered by whoever answers for the school, under whatever number; with a post, it ends where the post does. */
export const onSchoolChanged = defineConsumption({
  name: 'mentoring-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    moved: async (unit, move, now) => {
      await saveNeeds(unit, passOn(await needsAt(unit, move.urn), move, now));
      const leaders = (await leadersAt(unit, move.urn)).map(({ id }) => id);
      for (const mentor of passOnMentors(await mentorsAmong(unit, leaders), move))
        await saveMentor(unit, mentor);
    },
    converted: async (unit, conversion, now) =>
      saveNeeds(unit, carryNeeds(await needsAt(unit, conversion.from), conversion, now)),
  }),
});
