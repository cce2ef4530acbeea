import { defineConsumption } from '@middletier/runtime/consumer';
import type { Envelope } from '@middletier/runtime/event';
import { TOLD_OF_SCHOOLS, type ToldOfSchool } from '../school-fates';
import type { SchoolFate } from './follow-school';
import { carryMemberships, followSchoolChanges } from './follow-school-changes';

/** A school that closes leaves its partnerships, one that takes its place goes on in them, one in a trust leaves its federation. */
export const onSchoolChanged = defineConsumption<ToldOfSchool>({
  name: 'partnerships-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: async (unit, facts) => {
    const fates = facts.flatMap((fact) => fateIn(fact) ?? []);
    await followSchoolChanges(unit, fates);
    for (const { data } of facts)
      if ('from' in data) await carryMemberships(unit, { fromUrn: data.from, toUrn: data.to, on: data.on });
  },
});

/** Null where nothing happened that memberships follow: most changes of the register are of another sort. */
function fateIn({ data, time }: Envelope<ToldOfSchool>): SchoolFate | null {
  if ('from' in data) return null;
  const { urn } = data;
  const day = time.slice(0, 10);
  if ('closeDate' in data)
    return { urn, closedOn: data.closeDate ?? day, joinedTrustOn: null, localAuthority: null };
  const joined = data.changed.includes('trust') && data.trust !== null;
  const moved = data.changed.includes('localAuthority');
  if (!joined && !moved) return null;
  const localAuthority = moved ? data.localAuthority.code : null;
  return { urn, closedOn: null, joinedTrustOn: joined ? day : null, localAuthority };
}
