import { requireOfficer, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Cohort } from './cohort';
import type { Participant } from './participant';
import { findParticipants } from './participant-repository';

import { findCohort } from './repository';

export async function requireCohort(unit: UnitOfWork, id: string): Promise<Cohort> {
  const found = await findCohort(unit, id);
  if (found) return found;
  throw new Refusal('COHORT_UNKNOWN', `There is no cohort ${id}: open it first.`, ['input', 'cohort']);
}

/** The cohort, for an officer of its programme's owner. Refuses COHORT_UNKNOWN, FORBIDDEN. */
export async function requireOwnCohort(unit: UnitOfWork, id: string, actor: Actor | null): Promise<Cohort> {
  const cohort = await requireCohort(unit, id);
  requireOfficer(actor, cohort.owner);
  return cohort;
}

/** Refuses PARTICIPANT_UNKNOWN. */
export async function requireParticipant(
  unit: UnitOfWork,
  { cohort, urn, field = 'urn' }: { readonly cohort: string; readonly urn: string; readonly field?: string },
): Promise<Participant> {
  const found = (await findParticipants(unit, cohort, [urn])).get(urn);
  if (found) return found;
  throw new Refusal('PARTICIPANT_UNKNOWN', `School ${urn} has not applied to cohort ${cohort}.`, [
    'input',
    field,
  ]);
}
