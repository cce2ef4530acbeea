import type { Filter } from 'mongodb';
import { z } from 'zod';
import type { Audience } from './event';
import { Refusal } from './refusal';
import { Rule, rulesBy } from './rule';

/**
 * Who asks: a person (OIDC) or a machine (API key). `organisations` are the bodies they act for, as references
 * `school:URN`, `trust:UID` and `local-authority:CODE`.
 */
export const actor = z.object({
  id: z.string().min(1),
  name: z.string(),
  roles: z.array(z.string()).readonly(),
  organisations: z.array(z.string()).readonly(),
});
export type Actor = z.infer<typeof actor>;

/** What an actor may be, beside the organisations they act for. */
export const ROLES = {
  /** Proposes, judges and overrules categories in their authority. */
  AUTHORITY_OFFICER: 'AUTHORITY_OFFICER',
  /** Sends the returns of their trust's schools. */
  DATA_OFFICER: 'DATA_OFFICER',
  /** Keeps partnerships, boards and their papers for the bodies they act for. */
  PARTNERSHIP_OFFICER: 'PARTNERSHIP_OFFICER',
  /** Keeps catalogues and settings. */
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;
export type Role = keyof typeof ROLES;

/** What is kept about a school is for the school, its trust and its authority (domain.md, ground rule 11). */
const rulesOf = rulesBy((who: Actor) => {
  const school = { school: { $in: bodiesOf(who, 'school') } };
  const trust = { trust: { $in: bodiesOf(who, 'trust') } };
  const authority = { localAuthority: { $in: bodiesOf(who, 'local-authority') } };
  return {
    read: new Rule<Audience>([authority, trust, school]),
    speakFor: new Rule<Audience>([school, trust]),
    decide: new Rule<Audience>(who.roles.includes('AUTHORITY_OFFICER') ? [authority] : []),
  };
});

/** Codes of the bodies of one kind that an actor acts for: `school`, `trust`, `local-authority`, … */
export const bodiesOf = ({ organisations }: Actor, kind: string): string[] =>
  organisations.flatMap((own) => (own.startsWith(`${kind}:`) ? [own.slice(kind.length + 1)] : []));

/** True where the actor acts for the school itself, its trust or its authority. */
export const concerns = (who: Actor, school: Audience): boolean => rulesOf(who).read.allows(school);

/** The same as a filter of a collection. @param nameOf where it keeps a field of the audience */
export const whereConcerned = <Row>(who: Actor, nameOf?: (field: keyof Audience) => string): Filter<Row> =>
  rulesOf(who).read.filter<Row>(nameOf);

/** True for those who act for the school or its trust; its authority does not speak for it. */
export const speaksFor = (who: Actor | null, school: Omit<Audience, 'localAuthority'>): boolean =>
  who !== null && rulesOf(who).speakFor.allows({ localAuthority: '', ...school });

/** True for officers of the school's authority; neither the school nor its trust decides about itself. */
export const decidesOn = (who: Actor, school: Audience): boolean => rulesOf(who).decide.allows(school);

export function requireActor(who: Actor | null): Actor {
  if (who) return who;
  throw new Refusal(
    'UNAUTHENTICATED',
    'Say who you are: send a bearer token or an API key in the Authorization header.',
  );
}

export function requireRole(who: Actor | null, role: Role): Actor {
  const known = requireActor(who);
  if (known.roles.includes(role)) return known;
  throw new Refusal('FORBIDDEN', `This needs the role ${role}, which your token does not carry.`);
}

/** Refuses who is no officer of a body, given as a reference such as `local-authority:990`; administrators may all. */
export function requireOfficer(who: Actor | null, body: string): Actor {
  const known = requireActor(who);
  const isOfficer = known.roles.some(
    (role) => role === 'AUTHORITY_OFFICER' || role === 'PARTNERSHIP_OFFICER',
  );
  if (known.roles.includes('ADMINISTRATOR') || (isOfficer && known.organisations.includes(body)))
    return known;
  throw new Refusal('FORBIDDEN', `This is for officers of ${body}, which your token does not make you.`);
}

/** Refuses those who act neither for the school nor for its trust or authority. */
export function requireConcern(who: Actor | null, whose: Audience): Actor {
  const known = requireActor(who);
  if (concerns(known, whose)) return known;
  throw new Refusal(
    'FORBIDDEN',
    `School ${whose.school} is shown to the school, its trust and its authority only.`,
  );
}
