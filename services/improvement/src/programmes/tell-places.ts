import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { programmeJoined, programmeLeft } from '../contract';
import type { Participant } from './participant';
import { findCohort } from './repository';

/** Tells which schools joined a cohort, or left it, by their last step: what they get for it is paid elsewhere. */
export async function tellPlaces(unit: UnitOfWork, participants: readonly Participant[]): Promise<void> {
  const schools = await knownSchools<SchoolFacts>(
    unit,
    participants.map(({ urn }) => urn),
  );
  const ids = [...new Set(participants.map(({ cohortId }) => cohortId))];
  const found = await Promise.all(ids.map((id) => findCohort(unit, id)));
  const cohorts = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  for (const { cohortId, urn, steps } of participants) {
    const [before, last] = [steps.at(-2)?.state, steps.at(-1)!];
    const audience = schools.get(urn)?.audience;
    const cohort = cohorts.get(cohortId);
    if (!audience || !cohort) continue;
    const { programmeId, owner, name, terms } = cohort;
    const place = {
      programme: { id: programmeId, name: terms.name },
      cohort: { id: cohortId, name },
      ...{ owner, school: { urn }, on: last.on, audience },
    };
    if (last.state === 'ADMITTED')
      unit.emit(programmeJoined, programmeId, { ...place, subsidyPence: terms.subsidyPence ?? 0 });
    else if (before === 'ADMITTED')
      unit.emit(programmeLeft, programmeId, { ...place, reason: last.reason ?? '' });
  }
}
