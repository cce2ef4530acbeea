import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { carryParticipants, endWithSchool } from './follow-school';
import { participantsAt, saveParticipants } from './participant-repository';

/** Places and pairings end with their school, and go on with it under a new number; who moves house keeps their place. */
export const onSchoolChanged = defineConsumption({
  name: 'programmes-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, now) =>
      saveParticipants(unit, endWithSchool(await participantsAt(unit, [closing.urn]), closing, now)),
    converted: async (unit, conversion, now) => {
      const both = await participantsAt(unit, [conversion.from, conversion.to]);
      await saveParticipants(unit, carryParticipants(both, conversion, now));
    },
  }),
});
