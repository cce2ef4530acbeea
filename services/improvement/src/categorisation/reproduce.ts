import { isDeepStrictEqual } from 'node:util';
import type { Framework } from '../frameworks/framework';
import { categorise } from './categorise';
import type { Reckoning } from './categorisation';
import { explain } from './explain';

/** A reckoning done again from its stored inputs. */
export interface Reproduction {
  /** Null where it comes to no category. */
  readonly category: string | null;
  readonly sentence: string;
  /** True where category and every figure of the explanation are those that were recorded. */
  readonly equal: boolean;
}

/** Reckons again from the framework and the figures as they were (domain.md, ground rule 8). */
export function reproduce(recorded: Reckoning, framework: Framework): Reproduction {
  const outcome = categorise({ framework, ...recorded.inputs });
  const sentence = explain(outcome);
  if ('notCategorised' in outcome) return { category: null, sentence, equal: false };
  const { category, explanation } = outcome;
  const equal = category === recorded.category && isDeepStrictEqual(explanation, recorded.explanation);
  return { category, sentence, equal };
}
