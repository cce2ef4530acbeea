import { bodyRef, idsOf, type BodyRef } from '../bodies/body';
import type { Reach } from '../partnerships/nested-members';
import type { Matching, SchoolProfile, SchoolsOf } from '../register/matching-schools';
import type { Addressed, Addressee } from './addressing';

/** A school as a briefing's addressing sees it. */
export function addresseeOf(
  { urn, open, phase, type, localAuthority, trust }: SchoolProfile,
  partnerships: readonly string[],
): Addressee {
  const bodies = [
    bodyRef('school', urn),
    bodyRef('local-authority', localAuthority),
    ...(trust === null ? [] : [bodyRef('trust', trust)]),
    ...partnerships.map((id) => bodyRef('partnership', id)),
  ];
  return { urn, open, phase, type, bodies };
}

/** Whom partnerships reach, by the partnership's id. */
export type Members = ReadonlyMap<string, Reach>;

/** The schools of some bodies, as the register is asked for them. */
export function schoolsOf(bodies: readonly BodyRef[], members: Members): SchoolsOf {
  const reached = idsOf('partnership', bodies).flatMap((id) => members.get(id) ?? []);
  return {
    localAuthorities: idsOf('local-authority', bodies),
    trusts: [...idsOf('trust', bodies), ...reached.flatMap(({ trusts }) => trusts)],
    urns: [...idsOf('school', bodies), ...reached.flatMap(({ urns }) => urns)],
  };
}

/** The same rule as `isAddressed`, as a question to the register: who, of all schools, is addressed. */
export function matchingOf({ issuer, addressing }: Addressed, members: Members): Matching {
  const { phases, types, bodies } = addressing;
  const within = [...(issuer === null ? [] : [[issuer]]), ...(bodies.length === 0 ? [] : [bodies])];
  return { phases, types, within: within.map((refs) => schoolsOf(refs, members)) };
}

/** The partnerships that a briefing's addressing names. */
export const partnershipsIn = ({ issuer, addressing }: Addressed): string[] =>
  idsOf('partnership', [...(issuer === null ? [] : [issuer]), ...addressing.bodies]);
