import type { SchoolFacts } from '@middletier/organisations/contract';
import { concerns, requireConcern, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Approval } from './booking';

/** A school speaks and books for itself, or its trust does; its authority does not. Refuses SCHOOL_UNKNOWN, FORBIDDEN. */
export function requireOwn(actor: Actor, urn: string, school: SchoolFacts | null | undefined): Actor {
  if (!school)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, [
      'input',
      'urn',
    ]);
  requireConcern(actor, school.audience);
  if (concerns(actor, { ...school.audience, localAuthority: '' })) return actor;
  throw new Refusal('FORBIDDEN', `This is for school ${urn} and its trust to decide.`);
}

interface Given {
  readonly by: string;
  readonly cover?: string | null;
}

export const approvalOf = (given: Given | null | undefined): Approval | null =>
  given ? { by: given.by, cover: given.cover ?? null } : null;
