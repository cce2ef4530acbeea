import { dayOf } from '@middletier/runtime/day';
import { mayRead, readableBy, readerOf, requireOfficerOf } from '../confidentiality/rights';
import type { Resolvers } from '../generated/graphql';
import { roundToHundredths } from '../observations/percent';
import { urnsOfAuthority } from '../schools/schools-of-authority';
import { clear, clearLapsedSignals, record } from './commands';
import { weightAt } from './fading';
import type { KeptSignal } from './kept-signal';
import { countSignals, inForceAt, pageOfSignals, type SignalRow } from './repository';
import { FIGURE_RULES } from './rules/rules';
import { LEAST_WEIGHT, SOFT_KINDS } from './rules/soft-kinds';
import { titleOf } from './titles';

const weightNow = ({ severity, observedOn, halfLifeDays }: KeptSignal, now: Date): number | null =>
  observedOn === null || halfLifeDays === null
    ? null
    : roundToHundredths(weightAt({ severity, observedOn, halfLifeDays }, now));

export const resolvers: Resolvers = {
  Query: {
    signalRules: () =>
      FIGURE_RULES.map((rule) => ({ ...rule, from: rule.range.from, below: rule.range.below })),
    signalKinds: () => [...SOFT_KINDS],
    signals: async (_root, { localAuthority, filter, first, after }, context) => {
      const officer = requireOfficerOf(context.actor, localAuthority);
      const { db } = context.store;
      const condition = {
        $and: [
          { urn: { $in: await urnsOfAuthority(db, localAuthority) } },
          inForceAt(context.now),
          readableBy<SignalRow>(officer),
          filter?.severity ? { severity: filter.severity } : {},
          filter?.source ? { source: filter.source } : {},
          filter?.rules ? { rule: { $in: [...filter.rules] } } : {},
        ],
      };
      const page = await pageOfSignals(db, condition, { first, after });
      return { ...page, counts: () => countSignals(db, condition) };
    },
  },
  Mutation: {
    recordSignal: (_root, { input }, context) => record(context, input),
    clearSignal: (_root, { input }, context) => clear(context, input),
    clearLapsedSignals: (_root, { input }, context) => clearLapsedSignals(context, input),
  },
  School: {
    signals: async ({ urn }, _args, context) => {
      const reader = await readerOf(context, urn);
      if (!reader) return null;
      const signals = await context.signals.load(urn);
      return signals.filter((signal) => mayRead(reader, signal));
    },
    signalHistory: async ({ urn }, { first, after }, context) => {
      const reader = await readerOf(context, urn);
      if (!reader) return null;
      const { db } = context.store;
      const condition = { $and: [{ urn }, readableBy<SignalRow>(reader)] };
      const page = await pageOfSignals(db, condition, { first, after });
      return { ...page, counts: () => countSignals(db, condition) };
    },
  },
  Signal: {
    school: ({ urn }) => ({ urn }),
    title: ({ rule }) => titleOf(rule),
    since: ({ since }) => since.toISOString(),
    recordedBy: ({ recordedBy }) => recordedBy?.name ?? null,
    value: (signal, _args, { now }) => signal.value ?? weightNow(signal, now) ?? 0,
    threshold: ({ threshold }) => threshold ?? LEAST_WEIGHT,
    weight: (signal, _args, { now }) => weightNow(signal, now),
    lapsesOn: ({ lapsesAt }) => lapsesAt && dayOf(lapsesAt),
    cleared: ({ cleared, clearedAt }) =>
      cleared && clearedAt && { ...cleared, at: clearedAt.toISOString(), by: cleared.by?.name ?? null },
  },
  SignalCount: { title: ({ rule }) => titleOf(rule) },
};
