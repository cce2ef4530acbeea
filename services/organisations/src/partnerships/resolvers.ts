import { checkDay, dayOf } from '@middletier/runtime/day';
import { bodyRef, parseBody } from '../bodies/body';
import { loadBody } from '../bodies/load-body';
import type { PartnershipKindRules, Resolvers } from '../generated/graphql';
import { keeping } from './keeping/resolvers';
import { KINDS, rulesOf, type PartnershipKind } from './kinds';
import type { PartnershipFilter } from './loaders';
import { bringsChallenge } from './partnership';
const dayAsked = (asAt: string | null | undefined, otherwise: string): string =>
  asAt ? checkDay(asAt, ['asAt']) : otherwise;

const shownRules = (kind: PartnershipKind): PartnershipKindRules => {
  const { review, ...rules } = rulesOf(kind);
  return {
    kind,
    ...rules,
    reviewAtLeastYears: review?.atLeast ?? null,
    reviewAtMostYears: review?.atMost ?? null,
  };
};

/** Refuses references that name no body, which would else find nothing. */
function readable(filter: PartnershipFilter): PartnershipFilter {
  for (const field of ['owner', 'member'] as const)
    if (filter[field]) parseBody(filter[field], ['filter', field]);
  return filter;
}

export const resolvers: Resolvers = {
  ...keeping,
  Query: {
    partnership: (_root, { id, asAt }, { partnerships, now }) =>
      partnerships.one(id, dayAsked(asAt, dayOf(now))),
    partnerships: (_root, { filter, first, after }, { partnerships, now }) =>
      partnerships.page(
        { filter: readable(filter ?? {}), openOn: dayAsked(filter?.openOn, dayOf(now)) },
        { first, after },
      ),
    partnershipKinds: () => (Object.keys(KINDS) as PartnershipKind[]).map(shownRules),
  },
  School: {
    partnerships: ({ urn, asAt: seen }, { asAt }, { partnerships, now }) =>
      partnerships.membershipsOf(bodyRef('school', urn), dayAsked(asAt, seen ?? dayOf(now))),
    partnershipHistory: ({ urn, asAt: seen }, _args, { partnerships, now }) =>
      partnerships.everyMembershipOf(bodyRef('school', urn), seen ?? dayOf(now)),
    executiveHead: ({ urn, asAt: seen }, { asAt }, { partnerships, now }) =>
      partnerships.executiveHeadOf(urn, dayAsked(asAt, seen ?? dayOf(now))),
    sponsorCapacity: ({ urn }, { asAt }, { partnerships, now }) =>
      partnerships.capacityOf(bodyRef('school', urn), dayAsked(asAt, dayOf(now))),
  },
  Trust: {
    memberships: ({ uid }, { asAt }, { partnerships, now }) =>
      partnerships.membershipsOf(bodyRef('trust', uid), dayAsked(asAt, dayOf(now))),
    sponsorCapacity: ({ uid }, { asAt }, { partnerships, now }) =>
      partnerships.capacityOf(bodyRef('trust', uid), dayAsked(asAt, dayOf(now))),
  },
  LocalAuthority: {
    memberships: ({ code }, { asAt }, { partnerships, now }) =>
      partnerships.membershipsOf(bodyRef('local-authority', code), dayAsked(asAt, dayOf(now))),
  },
  Partnership: {
    __resolveReference: ({ id }, { partnerships, now }) => partnerships.one(id, dayOf(now)),
    rules: ({ kind }) => shownRules(kind),
    owner: ({ owner, asAt }, _args, context) => loadBody(owner, context, asAt),
    hostEmployer: ({ hostEmployer, asAt }, _args, context) =>
      hostEmployer === null ? null : loadBody(hostEmployer, context, asAt),
    bringsChallenge: (partnership) => bringsChallenge(partnership.kind, partnership),
    history: ({ versions }) => versions,
    members: ({ id, asAt: seen }, { asAt, roles, first, after }, { partnerships }) =>
      partnerships.members(
        { partnershipId: id, day: dayAsked(asAt, seen), roles: roles ?? null },
        { first, after },
      ),
    memberships: ({ id, asAt: seen }, { asAt }, { partnerships }) =>
      partnerships.membershipsOf(bodyRef('partnership', id), dayAsked(asAt, seen)),
    executiveHeads: ({ id, asAt: seen }, { asAt }, { partnerships }) =>
      partnerships.executiveHeadsIn(id, dayAsked(asAt, seen)),
    sponsorCapacity: ({ kind, owner, asAt: seen }, { asAt }, { partnerships }) =>
      rulesOf(kind).bond === 'HARD' ? partnerships.capacityOf(owner, dayAsked(asAt, seen)) : null,
  },
  PartnershipVersion: {
    name: ({ state }) => state.name,
    aims: ({ state }) => state.aims,
    terms: ({ state }) => state.terms,
  },
  LinkAdviser: {
    employer: ({ employer }, _args, context) => (employer === null ? null : loadBody(employer, context)),
  },
  OwnershipShare: {
    body: ({ body }, _args, context) => (body === null ? null : loadBody(body, context)),
  },
  Membership: {
    partnership: ({ partnershipId, asAt }, _args, { partnerships }) => partnerships.one(partnershipId, asAt),
    member: ({ member, asAt }, _args, context) => loadBody(member, context, asAt),
    endReason: ({ changes }) => changes.findLast(({ what }) => what === 'ENDED')?.reason,
  },
  ExecutiveHeadship: {
    partnership: ({ partnershipId, asAt }, _args, { partnerships }) => partnerships.one(partnershipId, asAt),
    schools: async ({ schools }, _args, { register }) => {
      const found = await register.schools.loadMany(schools);
      return found.flatMap((one) => (one === null || one instanceof Error ? [] : one));
    },
  },
  SponsorCapacity: {
    sponsor: ({ sponsor }, _args, context) => loadBody(sponsor, context),
    canTakeOn: ({ schools, has }) => Math.max(0, schools - has),
  },
};
