import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { carryParticipants, endWithSchool } from './follow-school';
import { participantsAt, saveParticipants } from './participant-repository';
import { tellPlaces } from './tell-places';

/** Places and pairings end with their school, and go on with it under a new number; who moves house keeps their place. */
export const onSchoolChanged = defineConsumption({
  name: 'programmes-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, now) => {
      const ended = endWithSchool(await participantsAt(unit, [closing.urn]), closing, now);
      await saveParticipants(unit, ended);
      const left = ended.filter(({ urn }) => urn === closing.urn);
      await tellPlaces(unit, left);
    },
    converted: async (unit, conversion, now) => {
      const both = await participantsAt(unit, [conversion.from, conversion.to]);
      await saveParticipants(unit, carryParticipants(both, conversion, now));
    },
  }),
});
