import type { SchoolFacts } from '@middletier/organisations/contract';
import { concerns, requireConcern, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Approval } from './booking';

/** A school books for its own, itself or by its trust; its authority does not. Refuses SCHOOL_UNKNOWN, FORBIDDEN. */
export function requireOwn(actor: Actor, urn: string, school: SchoolFacts | null | undefined): Actor {
  if (!school)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, [
      'input',
      'urn',
    ]);
  requireConcern(actor, school.audience);
  if (concerns(actor, { ...school.audience, localAuthority: '' })) return actor;
  throw new Refusal('FORBIDDEN', `School ${urn} and its trust decide on the places of its staff.`);
}

interface Given {
  readonly by: string;
  readonly cover?: string | null;
}

export const approvalOf = (given: Given | null | undefined): Approval | null =>
  given ? { by: given.by, cover: given.cover ?? null } : null;
