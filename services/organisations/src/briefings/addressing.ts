import type { Phase } from '../register/establishment';

/** Whom a briefing is for; everything given must hold, and an empty list narrows nothing (domain.md R5). */
export interface Addressing {
  readonly phases: readonly Phase[];
  /** Codes of establishment types, without leading zeros. */
  readonly types: readonly string[];
  /** References; a school must be, or belong to, one of them. */
  readonly bodies: readonly string[];
}

/** What decides whether a briefing is for a school. */
export interface Addressee {
  readonly urn: string;
  readonly open: boolean;
  readonly phase: Phase | null;
  readonly type: string | null;
  /** References to itself, its authority, its trust and its partnerships. */
  readonly bodies: readonly string[];
}

/** A briefing's addressing with the body whose schools it is for at the most; null for the whole country. */
export interface Addressed {
  readonly issuer: string | null;
  readonly addressing: Addressing;
}

/** True where a briefing is for the school: it belongs to the issuer and fits what the issuer narrowed it to. */
export function isAddressed({ issuer, addressing }: Addressed, school: Addressee): boolean {
  const { phases, types, bodies } = addressing;
  return (
    school.open &&
    (issuer === null || school.bodies.includes(issuer)) &&
    holds(phases, school.phase) &&
    holds(types, school.type) &&
    (bodies.length === 0 || bodies.some((body) => school.bodies.includes(body)))
  );
}

const holds = <T>(wanted: readonly T[], given: T | null): boolean =>
  wanted.length === 0 || (given !== null && wanted.includes(given));
