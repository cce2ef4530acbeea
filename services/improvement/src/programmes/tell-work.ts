import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { programmeWorkPublished } from '../contract';
import type { Cohort } from './cohort';
import type { Participant } from './participant';

/** Tells of the piece of work that was handed in last, where it is for everybody to read. */
export async function tellWork(
  unit: UnitOfWork,
  { id, name, programmeId, terms, owes }: Cohort,
  { urn, deliveries }: Participant,
): Promise<void> {
  const { owed, title, url, on } = deliveries.at(-1)!;
  const work = owes.find((one) => one.id === owed);
  const school = (await knownSchools<SchoolFacts>(unit, [urn])).get(urn);
  if (!work?.published || !school) return;
  unit.emit(programmeWorkPublished, programmeId, {
    programme: { id: programmeId, name: terms.name },
    cohort: { id, name },
    work: { id: work.id, title: work.title },
    ...{ school: { urn }, title, url, on, audience: school.audience },
  });
}
