import { buildModel, type Assumptions } from './build-model';
import { openPostYears, postsAtRisk, yearsOf, type PostOutlook, type YearOutlook } from './outlook';
import { simulate } from './simulate';
import { applyWhatIf, NOTHING, type Known, type WhatIf } from './what-if';

export interface Forecast {
  readonly years: readonly YearOutlook[];
  readonly openPostYears: number;
  readonly posts: readonly PostOutlook[];
}

export interface Simulating {
  readonly assumed: Assumptions;
  readonly runs: number;
  readonly seed: number;
}

export function forecast(known: Known, { assumed, runs, seed }: Simulating): Forecast {
  const model = buildModel(known, assumed);
  const tally = simulate(model, { seed, first: 0, count: runs });
  return {
    years: yearsOf(tally, assumed.years),
    openPostYears: openPostYears(tally),
    posts: postsAtRisk(tally, { posts: known.posts, nearFrom: model.nearFrom }),
  };
}

export interface Action {
  readonly id: 'BRING_FORWARD' | 'PROGRAMME' | 'SHARE_HEADS';
  readonly what: string;
  readonly costPence: number;
  /** Fewer post-years that stand open than without it. */
  readonly fewerOpen: number;
  /** Pence for each post-year fewer; null where it makes no fewer. */
  readonly pencePerPostYear: number | null;
}

/** Whole pence for one person or one school. */
export interface Prices {
  readonly placeOnProgramme: number;
  readonly sharedHead: number;
}

/** 003: £5,000 subsidy for each school of a programme, £6,000 to a school that gives its head to another. */
export const PRICES_OF_003: Prices = { placeOnProgramme: 500_000, sharedHead: 600_000 };

export interface Trying {
  readonly prices: Prices;
  /** How many people or posts each action is for. */
  readonly tried: number;
}

const trials = ({ prices: { placeOnProgramme, sharedHead }, tried }: Trying, nearly: number) => [
  {
    id: 'BRING_FORWARD' as const,
    what: `Bring ${Math.min(tried, nearly)} who are nearly ready to readiness within a year`,
    costPence: Math.min(tried, nearly) * placeOnProgramme,
    whatIf: { ...NOTHING, bringForward: Math.min(tried, nearly) },
  },
  {
    id: 'PROGRAMME' as const,
    what: `A programme of ${tried} aspiring leaders where posts are most at risk, ready after a year`,
    costPence: tried * placeOnProgramme,
    whatIf: { ...NOTHING, programme: { people: tried, readyInYears: 1, completing: 100 } },
  },
  {
    id: 'SHARE_HEADS' as const,
    what: `The ${tried} posts most at risk led by the leader of a neighbouring school`,
    costPence: tried * sharedHead,
    whatIf: { ...NOTHING, shareHeads: tried },
  },
];

/** What would help, the cheapest for each post-year first: every one with the same draws, so that chance makes no difference. */
export function actionsFor(
  known: Known,
  simulating: Simulating & Trying & { readonly base: Forecast },
): readonly Action[] {
  const { base } = simulating;
  const order = base.posts.map(({ post }) => post);
  const nearly = known.candidates.filter(({ readyIn }) => readyIn > 0).length;
  return trials(simulating, nearly)
    .filter(({ costPence }) => costPence > 0)
    .map(({ whatIf, ...trial }): Action => {
      const then = forecast(applyWhatIf(known, whatIf, order), simulating);
      const fewerOpen = Math.round((base.openPostYears - then.openPostYears) * 100) / 100;
      const pencePerPostYear = fewerOpen > 0 ? Math.round(trial.costPence / fewerOpen) : null;
      return { ...trial, fewerOpen, pencePerPostYear };
    })
    .sort((a, b) => (a.pencePerPostYear ?? Infinity) - (b.pencePerPostYear ?? Infinity));
}

/** What a change would do to a situation, beside how it stands. */
export const forecastIf = (
  known: Known,
  simulating: Simulating & { readonly whatIf: WhatIf; readonly base: Forecast },
): Forecast =>
  forecast(
    applyWhatIf(
      known,
      simulating.whatIf,
      simulating.base.posts.map(({ post }) => post),
    ),
    simulating,
  );
