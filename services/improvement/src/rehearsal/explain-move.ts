import { categorise, type Evidence } from '../categorisation/categorise';
import type { Explanation } from '../categorisation/explanation';
import { whyChanged, type Reason } from '../categorisation/why-changed';
import type { Framework } from '../frameworks/framework';
import type { MoveBetween } from './rehearse';

/** All that decides a category, whatever the framework. */
export type Facts = Omit<Evidence, 'framework'>;

/** What moved a school, the strongest first; nothing where one of the two has no category for it. */
export function explainMove({ than, by }: Pick<MoveBetween, 'than' | 'by'>, facts: Facts): readonly Reason[] {
  const [before, after] = [explanationBy(than, facts), explanationBy(by, facts)];
  return before && after ? whyChanged(before, after) : [];
}

function explanationBy(framework: Framework, facts: Facts): Explanation | null {
  const outcome = categorise({ ...facts, framework });
  return 'notCategorised' in outcome ? null : outcome.explanation;
}
