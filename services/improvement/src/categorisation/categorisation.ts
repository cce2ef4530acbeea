import type { Framework } from '../frameworks/framework';
import { explain } from './explain';
import type { Categorised, Explanation } from './explanation';
import { whyChanged, type Reason } from './why-changed';

/** Days of support that go with a category, and their price. */
export interface Support {
  readonly days: number;
  readonly amountPence: number;
}

/** The category of a school over a stretch of time, with the reckoning as it last stood. */
export interface Categorisation {
  readonly urn: string;
  readonly category: string;
  readonly since: Date;
  readonly until: Date | null;
  readonly state: 'PROPOSED';
  readonly sentence: string;
  readonly explanation: Explanation;
  /** The reckoning when the category began: what moved a school out of it is told against this one. */
  readonly explanationAtStart: Explanation;
  readonly support: Support;
  readonly framework: { readonly id: string; readonly title: string; readonly version: number };
}

export interface Proposal {
  readonly urn: string;
  readonly outcome: Categorised;
  readonly framework: Framework;
  readonly now: Date;
}

/** What a proposal does to a school's categorisation; `change` is null where the category is the one it has. */
export interface Reproposed {
  readonly next: Categorisation;
  readonly change: { readonly from: string | null; readonly reasons: readonly Reason[] } | null;
}

/** The same category goes on with the new reckoning; another one begins now, and says what moved it. */
export function repropose(current: Categorisation | undefined, proposal: Proposal): Reproposed {
  const { urn, outcome, framework, now } = proposal;
  const { category, explanation, support } = outcome;
  const same = current?.category === category;
  const { id, title, version } = framework;
  const next: Categorisation = {
    ...{ urn, category, explanation, support, state: 'PROPOSED', sentence: explain(outcome) },
    ...{ since: same ? current.since : now, until: null, framework: { id, title, version } },
    explanationAtStart: same ? current.explanationAtStart : explanation,
  };
  if (same) return { next, change: null };
  const reasons = whyChanged(current?.explanationAtStart ?? null, explanation);
  return { next, change: { from: current?.category ?? null, reasons } };
}

/** Criteria on which a school has fewer than two points, the weakest first: where training can help. */
export const weakCriteria = ({ criteria }: Explanation): string[] =>
  criteria
    .filter(({ points, standIn }) => points !== null && points < 2 && !standIn)
    .sort((a, b) => a.points! - b.points!)
    .map(({ criterion }) => criterion);

/** The reasons of a change in one sentence for a person. */
export const inOneSentence = (reasons: readonly Reason[]): string =>
  `${reasons.map(({ sentence }) => sentence).join('; ')}.`;
