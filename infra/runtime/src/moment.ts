import { requireActor } from './actor';
import { dayOf } from './day';
import type { RequestContext } from './slice';

/** When and by whom something is done; `today` is a day, `at` a moment in ISO form. */
export interface Moment {
  readonly today: string;
  readonly at: string;
  readonly by: string;
}

export const momentOf = ({ actor, now }: Pick<RequestContext, 'actor' | 'now'>): Moment => ({
  today: dayOf(now),
  at: now.toISOString(),
  by: requireActor(actor).name,
});
