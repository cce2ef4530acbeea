import { dayOf } from '@middletier/runtime/day';
import { mayRead, readerOf, requireOfficerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { urnsOfAuthority } from '../schools/schools-of-authority';
import { closeEntry, enterOnRegister, reviewEntry } from './commands';
import { pageOfRisks } from './repository';
import { overdueOn } from './risk-entry';

export const resolvers: Resolvers = {
  Query: {
    riskRegister: async (_root, { localAuthority, filter, first, after }, context) => {
      requireOfficerOf(context.actor, localAuthority);
      const { db } = context.store;
      const today = dayOf(context.now);
      const condition = {
        $and: [
          { urn: { $in: await urnsOfAuthority(db, localAuthority) }, closedOn: null },
          filter?.levels ? { level: { $in: [...filter.levels] } } : {},
          filter?.officer ? { 'officer.id': filter.officer } : {},
          filter?.overdue ? { $or: [{ nextVisitDue: { $lt: today } }, { reviewDue: { $lt: today } }] } : {},
        ],
      };
      return pageOfRisks(db, condition, { first, after });
    },
  },
  Mutation: {
    enterOnRiskRegister: (_root, { input }, context) => enterOnRegister(context, input),
    reviewRiskEntry: (_root, { input }, context) => reviewEntry(context, input),
    closeRiskEntry: (_root, { input }, context) => closeEntry(context, input),
  },
  School: {
    riskEntry: async ({ urn }, _args, context) => {
      const reader = await readerOf(context, urn);
      const entry = reader && (await context.risks.load(urn));
      return entry && mayRead(reader, entry) ? entry : null;
    },
  },
  RiskEntry: {
    school: ({ urn }) => ({ urn }),
    open: ({ confidentiality }) => confidentiality === 'OPEN',
    overdue: (entry, _args, { now }) => [...overdueOn(entry, dayOf(now))],
    steps: ({ steps }) => [...steps],
  },
};
