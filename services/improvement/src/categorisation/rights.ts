import { requireActor, requireOfficer, speaksFor, type Actor } from '@middletier/runtime/actor';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer, requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Categorisation } from './categorisation';

type Whose = Pick<Categorisation, 'urn' | 'owner'>;

/** Whose business the school is, and of what a body made of it, who acts for that. Refuses FORBIDDEN; false for a school unheard of. */
export async function maySee(context: Context, { urn, owner }: Whose): Promise<boolean> {
  if (owner && requireActor(context.actor).organisations.includes(owner)) return true;
  return (await requireConcernWith(context, urn)) !== null;
}

/** An officer of the body that categorises: the school's authority, or the trust or partnership whose framework it is. */
export async function requireDecider(context: Context, { urn, owner }: Whose, path: Path): Promise<Actor> {
  if (owner === null) return (await requireAuthorityOfficer(context, urn, path)).actor;
  return requireOfficer(context.actor, owner);
}

/** Who acts for the school or its trust; of what the trust itself decided, for the school. Refuses SCHOOL_UNKNOWN, FORBIDDEN. */
export async function requireContester(context: Context, { urn, owner }: Whose): Promise<Actor> {
  const actor = requireActor(context.actor);
  const school = await context.schools.load(urn);
  if (!school)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, ['input', 'id']);
  const trust = owner === `trust:${school.audience.trust}` ? null : school.audience.trust;
  if (speaksFor(actor, { school: urn, trust })) return actor;
  throw new Refusal(
    'FORBIDDEN',
    `This is for those who act for school ${urn} or its trust, not for who decides.`,
  );
}
