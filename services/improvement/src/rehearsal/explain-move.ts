import { categorise } from '../categorisation/categorise';
import type { Explanation } from '../categorisation/explanation';
import { whyChanged, type Reason } from '../categorisation/why-changed';
import type { Framework } from '../frameworks/framework';
import type { Facts } from './place';
import type { Move } from './count-moves';

/** A move with what it was read from, so that it can be told in sentences. */
export interface ExplainableMove extends Move {
  readonly than: Framework;
  readonly by: Framework;
  readonly facts: Facts;
}

/** What moved a school, the strongest first; nothing where one of the two has no category for it. */
export function explainMove({ than, by, facts }: ExplainableMove): readonly Reason[] {
  const [before, after] = [explanationBy(than, facts), explanationBy(by, facts)];
  return before && after ? whyChanged(before, after) : [];
}

function explanationBy(framework: Framework, facts: Facts): Explanation | null {
  const outcome = categorise({ ...facts, framework });
  return 'notCategorised' in outcome ? null : outcome.explanation;
}
