import { randomUUID } from 'node:crypto';
import { defineConsumption } from '@middletier/runtime/consumer';
import { fatesIn, TOLD_OF_SCHOOLS, type ToldOfSchool } from '../schools/what-became';
import { cancelOnMove, cancelWithSchool, carryVisits } from './follow-school';
import { visits } from './repository';

/** Planned visits end with their school or with its authority's part in it, and go on with the school under a new number. */
export const onSchoolChanged = defineConsumption<ToldOfSchool>({
  name: 'visits-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: async (unit, facts) => {
    const { closed, moved, converted } = fatesIn(facts);
    const now = new Date();
    const at = (urns: readonly string[]) =>
      visits.all(unit, { urn: { $in: [...urns] }, state: { $in: ['PLANNED', 'CANCELLED'] } });
    for (const closing of closed)
      for (const visit of cancelWithSchool(await at([closing.urn]), closing, now))
        await visits.save(unit, visit);
    for (const move of moved)
      for (const visit of cancelOnMove(await at([move.urn]), move, now)) await visits.save(unit, visit);
    for (const conversion of converted) {
      const both = await at([conversion.from, conversion.to]);
      for (const visit of carryVisits(both, conversion, { now, newId: randomUUID }))
        await visits.save(unit, visit);
    }
  },
});
