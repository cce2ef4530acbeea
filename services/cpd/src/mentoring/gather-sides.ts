import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { leadersById } from '../leaders/known-leaders';
import { postsHeldBy } from '../posts/known-posts';
import { holderOn, schoolsOn } from '../posts/post';
import type { Asking, Offering } from './match-mentors';
import { boundMentors, mentorsOf, openNeeds } from './repository';

interface Sides {
  readonly askings: readonly Asking[];
  readonly offerings: readonly Offering[];
}

/** All who wait for a mentor and all who mentor for an owner, with the schools they work at and lead on a day. */
export async function gatherSides(unit: UnitOfWork, owner: string, day: string): Promise<Sides> {
  const [needs, mentors] = [await openNeeds(unit, owner), await mentorsOf(unit, owner)];
  const ids = [...needs.map(({ mentee }) => mentee!), ...mentors.map(({ leader }) => leader)];
  const leaders = await leadersById(unit, ids);
  const bound = await boundMentors(unit, [...leaders.keys()]);
  const urns = new Map([...leaders].map(([id, { urn }]) => [id, new Set([urn])]));
  for (const post of await postsHeldBy(unit, ids)) {
    const leader = holderOn(post, day)?.leader;
    if (leader) schoolsOn(post, day).forEach((urn) => urns.get(leader)?.add(urn));
  }
  const all = [...needs.map(({ urn }) => urn), ...[...urns.values()].flatMap((some) => [...some])];
  const schools = await knownSchools<SchoolFacts>(unit, all);
  const schoolsAt = (leader: string, also: readonly string[]) =>
    [...new Set([...also, ...(urns.get(leader) ?? [])])].flatMap((urn) => schools.get(urn) ?? []);
  return {
    askings: needs.map((need) => ({
      ...{ id: need.id, need, leader: need.mentee, schools: schoolsAt(need.mentee!, [need.urn]) },
    })),
    offerings: mentors.flatMap((mentor): Offering[] => {
      const leader = leaders.get(mentor.leader);
      if (!leader || leader.erasedOn !== null) return [];
      const { id, phases, coachTraining } = leader;
      const trained = coachTraining !== null && coachTraining.on <= day;
      return [
        {
          ...{ id, leader: id, mentor, phases, coachTrained: trained, bound: bound.get(id) ?? 0 },
          schools: schoolsAt(id, []),
        },
      ];
    }),
  };
}
