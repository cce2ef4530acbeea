import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownPartnerships } from '../partnerships/known-partnerships';
import { knownLocalAuthorities, knownTrusts } from '../register/known-bodies';
import { knownSchools } from '../register/known-schools';
import type { School } from '../register/school';
import { bodyRef, idsOf, parseBody, type BodyRef } from './body';

/** A body that is there: its name, and the register's entry of a school. */
export interface KnownBody {
  readonly ref: BodyRef;
  readonly name: string;
  readonly school: School | null;
}

/** Bodies by reference, one query for each kind; boards are known to their own slice alone. */
export async function findBodies(
  unit: UnitOfWork,
  refs: readonly BodyRef[],
): Promise<Map<BodyRef, KnownBody>> {
  const schools = await knownSchools(unit, idsOf('school', refs));
  const trusts = await knownTrusts(unit, idsOf('trust', refs));
  const authorities = await knownLocalAuthorities(unit, idsOf('local-authority', refs));
  const partnerships = await knownPartnerships(unit, idsOf('partnership', refs));
  const found: KnownBody[] = [
    ...[...schools.values()].map((school) => ({
      ref: bodyRef('school', school.urn),
      name: school.name,
      school,
    })),
    ...[...trusts.values()].map(({ uid, name }) => named(bodyRef('trust', uid), name)),
    ...[...authorities.values()].map(({ code, name }) => named(bodyRef('local-authority', code), name)),
    ...[...partnerships.values()].map(({ id, name }) => named(bodyRef('partnership', id), name)),
  ];
  return new Map(found.map((body) => [body.ref, body]));
}

const named = (ref: BodyRef, name: string | null): KnownBody => ({ ref, name: name ?? ref, school: null });

/** Refuses what is no school, trust, authority or partnership that we know. @throws Refusal BODY_UNREADABLE, BODY_UNKNOWN */
export async function requireKnownBodies(
  unit: UnitOfWork,
  refs: readonly BodyRef[],
  path?: readonly (string | number)[],
): Promise<Map<BodyRef, KnownBody>> {
  for (const ref of refs) parseBody(ref, path);
  const found = await findBodies(unit, refs);
  const missing = [...new Set(refs.filter((ref) => !found.has(ref)))];
  if (missing.length === 0) return found;
  const some =
    missing.slice(0, 10).join(', ') + (missing.length > 10 ? ` and ${missing.length - 10} more` : '');
  throw new Refusal(
    'BODY_UNKNOWN',
    `We know nothing of ${some}. Mend the reference, or register it first.`,
    path,
  );
}
