import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { checkDay, dayOf } from '@middletier/runtime/day';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import type { AnyFramework } from './adopt';
import { checkDefinition } from './check-framework';
import { adoptDraft, discardDraft, endKnown, keepDraft } from './commands';
import type { ShippedVersion } from './draft';
import { STANDARDS_GROUPS } from './framework';
import { definitionFrom } from './read-definition';
import { findShipped, SHIPPED_FRAMEWORKS } from './shipped/shipped-frameworks';

const dayOr = (asAt: string | null | undefined, { now }: Context): string =>
  asAt == null ? dayOf(now) : checkDay(asAt, ['asAt']);

const named = (based: ShippedVersion | null | undefined) =>
  based ? { ...based, title: findShipped(based.id, based.version)?.title ?? based.id } : null;

/** A command's result is kept as plain data: a moment may be text again. */
const moment = (at: Date | string): string => new Date(at).toISOString();

export const resolvers: Resolvers = {
  Query: {
    framework: (_root, { id, version }, { actor, frameworks }) => {
      requireActor(actor);
      return frameworks.one(id, version ?? null);
    },
    shippedFrameworks: () => SHIPPED_FRAMEWORKS,
    frameworks: (_root, { owner, first, after }, { actor, frameworks }) => {
      requireActor(actor);
      return frameworks.page(owner, { first, after });
    },
    frameworkDrafts: (_root, { owner }, { actor, frameworks }) => {
      requireOfficer(actor, owner);
      return frameworks.drafts(owner);
    },
    frameworkFaults: (_root, { definition }) => checkDefinition(definitionFrom(definition, ['definition'])),
  },
  Mutation: {
    draftFramework: (_root, { input }, context) =>
      runCommand(context, { name: 'draftFramework', input }, (unit) => keepDraft(unit, input, context)),
    discardFrameworkDraft: (_root, { input }, context) =>
      runCommand(context, { name: 'discardFrameworkDraft', input }, (unit) =>
        discardDraft(unit, input, context),
      ),
    adoptFramework: (_root, { input }, context) =>
      runCommand(context, { name: 'adoptFramework', input }, (unit) => adoptDraft(unit, input, context)),
    endFramework: (_root, { input }, context) =>
      runCommand(context, { name: 'endFramework', input }, (unit) => endKnown(unit, input, context)),
  },
  LocalAuthority: {
    framework: ({ code }, { asAt }, context) =>
      context.frameworks.inForce(`local-authority:${code}`, dayOr(asAt, context)),
  },
  Trust: {
    framework: ({ uid }, { asAt }, context) =>
      context.frameworks.inForce(`trust:${uid}`, dayOr(asAt, context)),
  },
  Partnership: {
    framework: ({ id }, { asAt }, context) =>
      context.frameworks.inForce(`partnership:${id}`, dayOr(asAt, context)),
  },
  FrameworkVersion: {
    definition: ({ id, version }, _args, { frameworks }) => frameworks.one(id, version),
  },
  Framework: {
    definition: (framework: AnyFramework) => framework,
    basedOn: ({ basedOn }) => named(basedOn),
    adoptedBy: ({ adopted }) => adopted?.by.name ?? null,
    adoptedAt: ({ adopted }) => (adopted ? moment(adopted.at) : null),
    adoptedBecause: ({ adopted }) => adopted?.reason ?? null,
    endsBecause: ({ ended }) => ended?.reason ?? null,
  },
  FrameworkDraft: {
    basedOn: ({ basedOn }) => named(basedOn),
    changedBy: ({ changed }) => changed.by.name,
    changedAt: ({ changed }) => moment(changed.at),
  },
  FrameworkDefinition: {
    matrix: ({ matrix }) =>
      STANDARDS_GROUPS.map((group) => {
        const { A: a, B: b, C: c, D: d } = matrix[group];
        return { group, a, b, c, d };
      }),
  },
  FrameworkCriterion: {
    withFewerPoints: ({ withFewer }) => (withFewer === 'LEAVE_OUT' ? null : withFewer.points),
  },
  FrameworkCategory: {
    supportDays: ({ support }) => support.days,
    dayRate: ({ support }) => ({ pence: support.dayRatePence, currency: 'GBP' }),
  },
  FrameworkEscalation: {
    redSignals: ({ when }) => ('redSignals' in when ? when.redSignals : null),
    signal: ({ when }) => ('signal' in when ? when.signal : null),
    figures: ({ when }) =>
      'inEvery' in when ? { ...when.inEvery, limits: when.limits.map((list) => [...list]) } : null,
  },
};
