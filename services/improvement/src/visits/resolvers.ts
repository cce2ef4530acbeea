import { requireActor } from '@middletier/runtime/actor';
import { dayAsked, dayOf } from '@middletier/runtime/day';
import { readerOf, requireOfficerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { changeVisit, finaliseVisit, planVisit, returnFactualCheck } from './commands';
import { answerCorrection, cancel, sendForCheck, writeReport } from './decide';
import { overdueSchools } from './overdue';
import { visits } from './repository';
import { isShownToSchool, type MonitoringVisit } from './visit';

/** Drafts that were not sent to the school are not its business yet. */
const shown = <T>(visit: MonitoringVisit, officer: boolean, part: T): T | null =>
  officer || isShownToSchool(visit) ? part : null;

export const resolvers: Resolvers = {
  Query: {
    visit: async (_root, { id }, context) => {
      requireActor(context.actor);
      const visit = await visits.find({ db: context.store.db }, id);
      return visit && (await readerOf(context, visit.urn)) ? visit : null;
    },
    schoolsOverdueForVisit: (_root, { localAuthority, asAt, first, after }, context) => {
      requireOfficerOf(context.actor, localAuthority);
      const day = dayAsked(asAt) ?? dayOf(context.now);
      return overdueSchools(context, { authority: localAuthority, day }, { first, after });
    },
  },
  Mutation: {
    planVisit: (_root, { input }, context) => planVisit(context, input),
    writeVisitReport: (_root, { input }, context) =>
      changeVisit(context, { name: 'writeVisitReport', input }, (visit, hand) =>
        writeReport(visit, input, hand),
      ),
    sendVisitReport: (_root, { input }, context) =>
      changeVisit(context, { name: 'sendVisitReport', input }, (visit, hand) =>
        sendForCheck(visit, input.checkBy, hand),
      ),
    returnFactualCheck: (_root, { input }, context) => returnFactualCheck(context, input),
    answerCorrection: (_root, { input }, context) =>
      changeVisit(context, { name: 'answerCorrection', input }, (visit, hand) =>
        answerCorrection(visit, input, hand),
      ),
    finaliseVisitReport: (_root, { input }, context) => finaliseVisit(context, input),
    cancelVisit: (_root, { input }, context) =>
      changeVisit(context, { name: 'cancelVisit', input }, (visit, hand) =>
        cancel(visit, input.reason, hand),
      ),
  },
  School: {
    visits: async ({ urn }, { first, after }, context) => {
      if (!(await readerOf(context, urn))) return null;
      const listing = { filter: { urn }, order: ['plannedFor', '_id'] as const };
      return visits.page(context.store.db, listing, { first, after });
    },
  },
  Visit: {
    school: ({ urn }) => ({ urn }),
    state: async (visit, _args, context) => {
      const reader = await readerOf(context, visit.urn);
      return visit.state === 'DRAFT' && !reader?.officer ? 'PLANNED' : visit.state;
    },
    reports: async (visit, _args, context) => {
      const reader = await readerOf(context, visit.urn);
      return shown(visit, reader?.officer ?? false, [...visit.reports]) ?? [];
    },
    corrections: ({ corrections }) => [...corrections],
  },
  VisitOverdue: { school: ({ urn }) => ({ urn }) },
};
