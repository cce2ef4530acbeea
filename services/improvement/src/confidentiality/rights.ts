import { bodiesOf, requireActor, requireRole, speaksFor, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import { Rule, rulesBy } from '@middletier/runtime/rule';
import { requireAuthorityOfficer, requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Confided } from './confidentiality';

/** Somebody whom a school concerns, and whether as an officer of its authority. */
export interface Reader {
  readonly id: string;
  readonly officer: boolean;
}

const isOfficerOf = (who: Actor, authority: string): boolean =>
  who.roles.includes('AUTHORITY_OFFICER') && bodiesOf(who, 'local-authority').includes(authority);

/** Refuses those whom a school's data does not concern (decision 0003); null for a school nobody has heard of. */
export async function readerOf(context: Context, urn: string): Promise<Reader | null> {
  const audience = await requireConcernWith(context, urn);
  if (!audience || !context.actor) return null;
  return { id: context.actor.id, officer: isOfficerOf(context.actor, audience.localAuthority) };
}

/** Refuses who is no officer of an authority; administrators and the schools themselves are none. */
export function requireOfficerOf(who: Actor | null, authority: string): Reader & { readonly name: string } {
  const { id, name, ...officer } = requireRole(who, 'AUTHORITY_OFFICER');
  if (isOfficerOf({ id, name, ...officer }, authority)) return { id, name, officer: true };
  throw new Refusal('FORBIDDEN', `This is for officers of local-authority:${authority}.`);
}

interface Shown {
  readonly confidentiality: Confided['confidentiality'];
  readonly readers: string | readonly string[];
}

const readingOf = rulesBy(
  ({ id, officer }: Reader) =>
    new Rule<Shown>([
      { confidentiality: 'NAMED', readers: id },
      { confidentiality: { $in: officer ? ['OPEN', 'OFFICERS'] : ['OPEN'] } },
    ]),
);

export const mayRead = (reader: Reader, confided: Confided): boolean => readingOf(reader).allows(confided);

/** The same as a condition of a query: what a reader may not see is neither in a page nor in its count. */
export const readableBy = <Row>(reader: Reader) => readingOf(reader).filter<Row>();

interface Entitled {
  readonly actor: Actor;
}

/** Refuses those of the authority: it has no voice in what the school or its trust says for itself. */
export async function requireSchoolItself({ actor, schools }: Context, urn: string): Promise<Entitled> {
  const who = requireActor(actor);
  const school = await schools.load(urn);
  if (school && speaksFor(who, school.audience)) return { actor: who };
  throw new Refusal('FORBIDDEN', `This is for those who act for school ${urn} or its trust.`);
}

/** Those who act for the school or its trust, and officers of its authority. */
export async function requireSchoolOrOfficer(context: Context, urn: string): Promise<Entitled> {
  const reader = await readerOf(context, urn);
  return reader?.officer ? requireAuthorityOfficer(context, urn) : requireSchoolItself(context, urn);
}
