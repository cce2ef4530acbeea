import { checkDay, dayOf } from '@middletier/runtime/day';
import { requireActor, requireConcern } from '@middletier/runtime/actor';
import { parseBody } from '../bodies/body';
import { loadBody } from '../bodies/load-body';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { pageOfList, sizeOf } from '../paging/page-of-list';

import { audienceOf } from '../register/school-facts';
import { isOverdue, stateOf, versionInForce } from './briefing';
import { acknowledgeBriefing, issueBriefing, reviseBriefing, withdrawBriefing } from './commands';
import { countProgress } from './count-progress';
import { readFeedFor } from './feed';
import { overdueIn, overdueSchools } from './overdue';
import { acknowledgementKey, findVersions, readFeed } from './repository';
import { requireActingFor } from './rights';
import { briefingsFor, type SchoolBriefing } from './school-briefing';

const dayAsked = (asAt: string | null | undefined, { now }: Context): string =>
  asAt == null ? dayOf(now) : checkDay(asAt, ['asAt']);

/** What a school has said of a version; for those whom the school concerns. */
async function acknowledgementOf({ briefing, urn }: SchoolBriefing, context: Context) {
  const school = await context.register.schools.load(urn);
  if (school) requireConcern(context.actor, audienceOf(school));
  const { id: briefingId, version } = briefing;
  return context.briefings.acknowledgements.load(acknowledgementKey({ briefingId, version, urn }));
}

export const resolvers: Resolvers = {
  Query: {
    briefing: async (_root, { id, asAt }, context) => {
      const versions = await findVersions({ db: context.store.db }, id);
      const day = dayAsked(asAt, context);
      return versionInForce(versions, day) ?? versions.at(-1) ?? null;
    },
    briefings: async (_root, { issuer, first, after }, context) => {
      const inForce = await context.briefings.inForce(dayOf(context.now));
      const nodes = inForce.filter((briefing) => !issuer || briefing.issuer === issuer).toReversed();
      return pageOfList({ nodes, rankOf: ({ sequence }) => -sequence }, { first, after });
    },
    briefingFeed: async (_root, { bodies, first, after }, context) => {
      const today = dayOf(context.now);
      const asked = bodies ?? requireActor(context.actor).organisations;
      for (const body of asked) parseBody(body, ['bodies']);
      const schools = await context.briefings.addresseesOf(asked, today);
      return readFeedFor((place, limit) => readFeed(context.store.db, { after: place, by: today, limit }), {
        ...{ schools, after },
        size: sizeOf(first),
      });
    },
  },
  Mutation: {
    issueBriefing: (_root, { input }, context) => issueBriefing(context, input),
    reviseBriefing: (_root, { input }, context) => reviseBriefing(context, input),
    withdrawBriefing: (_root, { input }, context) => withdrawBriefing(context, input),
    acknowledgeBriefing: (_root, { input }, context) => acknowledgeBriefing(context, input),
  },
  School: {
    briefings: async ({ urn }, { asAt, first, after }, context) => {
      const day = dayAsked(asAt, context);
      const school = await context.briefings.addressee(urn, day);
      const inForce = await context.briefings.inForce(day);
      const nodes = (school ? briefingsFor(inForce, school) : []).map((briefing) => ({ briefing, urn, day }));
      return pageOfList({ nodes, rankOf: ({ briefing }) => -briefing.sequence }, { first, after });
    },
  },
  LocalAuthority: {
    overdueBriefings: async ({ code }, { first }, context) => {
      const authority = `local-authority:${code}`;
      requireActingFor(context.actor, authority);
      return overdueIn(context, authority, Math.min(sizeOf(first), 50));
    },
  },
  Briefing: {
    state: (briefing, _args, { now }) => stateOf(briefing, dayOf(now)),
    issuer: ({ issuer }, _args, context) => (issuer === null ? null : loadBody(issuer, context)),
    addressing: ({ addressing }) => addressing,
    issuedAt: ({ issuedAt }) => issuedAt.toISOString(),
    versions: ({ id }, _args, { store }) => findVersions({ db: store.db }, id),
    progress: async (briefing, _args, context) => {
      requireActingFor(context.actor, briefing.issuer);
      const day = dayOf(context.now);
      const matching = await context.briefings.matching(briefing, day);
      return countProgress({ db: context.store.db }, { briefing, matching, day });
    },
    overdue: async (briefing, page, context) => {
      requireActingFor(context.actor, briefing.issuer);
      const matching = await context.briefings.matching(briefing, dayOf(context.now));
      return overdueSchools(context, { briefing, matching }, page);
    },
  },
  BriefingAddressing: {
    bodies: async ({ bodies }, _args, context) =>
      (await Promise.all(bodies.map((body) => loadBody(body, context)))).filter((body) => body !== null),
  },
  SchoolBriefing: {
    school: ({ urn }, _args, { register }) => register.schools.load(urn),
    acknowledgement: (given, _args, context) => acknowledgementOf(given, context),
    overdue: async (given, _args, context) =>
      (await acknowledgementOf(given, context)) === null && isOverdue(given.briefing, given.day),
  },
  BriefingAcknowledgement: { at: ({ at }) => at.toISOString() },
  OverdueBriefing: {
    schools: (overdue, page, context) => overdueSchools(context, overdue, page),
  },
};
