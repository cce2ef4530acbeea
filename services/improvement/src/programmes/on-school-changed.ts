import { defineConsumption } from '@middletier/runtime/consumer';
import { fatesIn, TOLD_OF_SCHOOLS, type ToldOfSchool } from '../schools/what-became';
import { carryParticipants, endWithSchool } from './follow-school';
import { participantsAt, saveParticipants } from './participant-repository';

/** Places and pairings end with their school, and go on with it under a new number; who moves house keeps their place. */
export const onSchoolChanged = defineConsumption<ToldOfSchool>({
  name: 'programmes-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: async (unit, facts) => {
    const { closed, converted } = fatesIn(facts);
    const at = new Date();
    for (const closing of closed)
      await saveParticipants(unit, endWithSchool(await participantsAt(unit, [closing.urn]), closing, at));
    for (const conversion of converted) {
      const both = await participantsAt(unit, [conversion.from, conversion.to]);
      await saveParticipants(unit, carryParticipants(both, conversion, at));
    }
  },
});
