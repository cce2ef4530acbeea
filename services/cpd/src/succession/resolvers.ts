import { requireActor, requireOfficer, type Actor } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { QuerySuccessionRiskArgs, Resolvers, SuccessionWhatIfInput } from '../generated/graphql';
import { leadersById } from '../leaders/known-leaders';
import { hasConsented } from '../leaders/leader';
import { candidatesIn } from '../pipelines/known-candidates';
import { checkAssumed, checkPrices, checkSize, checkTried, checkWhatIf } from './check-asked';
import { actionsFor, forecast, forecastIf, PRICES_OF_003 } from './forecast';
import { gather } from './gather';
import { represent } from './representation';
import type { SuccessionRisk } from './risk';
import type { WhatIf } from './what-if';

/** For officers of an authority or a trust; of one school for the school itself, its trust and its authority. */
async function requireRight(context: Context, body: string): Promise<Actor> {
  if (!body.startsWith('school:')) return requireOfficer(context.actor, body);
  await requireConcernWith(context, body.slice('school:'.length));
  return requireActor(context.actor);
}

/** When heads think of retiring is for officers of their authority: nobody else is to read it off a chance. */
const mayUseIntentions = ({ roles, organisations }: Actor, body: string): boolean =>
  roles.includes('AUTHORITY_OFFICER') && body.startsWith('local-authority:') && organisations.includes(body);

type Asked = Required<Omit<QuerySuccessionRiskArgs, 'ownRates'>> & Pick<QuerySuccessionRiskArgs, 'ownRates'>;

async function riskOf(context: Context, args: Asked): Promise<SuccessionRisk> {
  const { body, seed, runs } = args;
  const actor = await requireRight(context, body);
  const assumed = checkAssumed(args);
  const withIntentions = mayUseIntentions(actor, body);
  const today = dayOf(context.now);
  const known = await gather(context.store, { body, role: args.role, today, withIntentions });
  checkSize(known.posts.length, args);
  const simulating = { assumed, runs, seed };
  return { known, simulating, withIntentions, base: forecast(known, simulating) };
}

const whatIfFrom = (input: SuccessionWhatIfInput): WhatIf => ({
  programme: input.programme ?? null,
  bringForward: input.bringForward ?? 0,
  shareHeads: input.shareHeads ?? 0,
  mergers: input.mergers ?? [],
});

export const resolvers: Resolvers = {
  Query: { successionRisk: (_root, args, context) => riskOf(context, args) },
  SuccessionRisk: {
    posts: ({ known }) => known.posts.filter(({ counted }) => counted).length,
    ready: ({ known }) => known.candidates.filter(({ readyIn }) => readyIn === 0).length,
    nearlyReady: ({ known }) => known.candidates.filter(({ readyIn }) => readyIn > 0).length,
    retentionSource: ({ simulating }) => simulating.assumed.retention.source,
    usesIntentions: ({ withIntentions }) => withIntentions,
    years: ({ base }) => base.years,
    openPostYears: ({ base }) => base.openPostYears,
    mostAtRisk: ({ base }, { first }) => base.posts.slice(0, Math.min(100, Math.max(1, first))),
    actions: ({ known, simulating, base }, { prices, people }) =>
      actionsFor(known, {
        ...{ ...simulating, base, tried: checkTried(people) },
        prices: checkPrices(prices ?? {}, PRICES_OF_003),
      }).map((action) => ({
        ...{ id: action.id, what: action.what, fewerOpenPostYears: action.fewerOpen },
        cost: { pence: action.costPence, currency: 'GBP' },
        costPerPostYear:
          action.pencePerPostYear === null ? null : { pence: action.pencePerPostYear, currency: 'GBP' },
      })),
    whatIf: ({ known, simulating, base }, { change }) => {
      const then = forecastIf(known, { ...simulating, base, whatIf: checkWhatIf(whatIfFrom(change)) });
      const fewer = Math.round((base.openPostYears - then.openPostYears) * 100) / 100;
      return { years: then.years, openPostYears: then.openPostYears, fewerOpenPostYears: fewer };
    },
  },
  PostAtRisk: { post: ({ post }, _args, { posts }) => posts.load(post) },
  Pipeline: {
    representation: async ({ id, stages }, { of, workforce }, { store }) => {
      const candidacies = await candidatesIn(store, [id]);
      const leaders = await leadersById(
        store,
        candidacies.map(({ leader }) => leader),
      );
      return stages.map((stage) => {
        const inIt = candidacies
          .filter((one) => one.stage === stage.id)
          .map(({ leader }) => leaders.get(leader)!);
        const said = inIt
          .filter((leader) => hasConsented(leader, 'EQUALITY'))
          .flatMap(({ characteristics }) => characteristics.find((one) => one.of === of)?.value ?? []);
        return { stage: stage.id, title: stage.title, groups: represent(said, workforce.shares) };
      });
    },
  },
};
