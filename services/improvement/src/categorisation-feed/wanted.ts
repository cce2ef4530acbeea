import type { Actor } from '@middletier/runtime/actor';
import type { LiveMessage } from '@middletier/runtime/live/live-message';
import { allowedAudience } from '@middletier/runtime/live/rights';
import type { CategorisationChanged } from '../contract';

/** Which changes are asked for: bodies by their codes, categories by their names. */
export interface ChangeFilter {
  readonly localAuthorities?: readonly string[] | null;
  readonly trusts?: readonly string[] | null;
  readonly schools?: readonly string[] | null;
  readonly categories?: readonly string[] | null;
}

/** Whether a change is asked for and the actor's to see, by the rule of the subscription. Refuses FORBIDDEN. */
export function wantedBy(actor: Actor | null, filter: ChangeFilter): (message: LiveMessage) => boolean {
  const concerned = allowedAudience(actor, { ...filter });
  return ({ event }) => {
    const { audience, to } = event.data as CategorisationChanged;
    return concerned(audience) && (!filter.categories || filter.categories.includes(to));
  };
}

/** A change as the graph shows it. */
export const changeOf = ({ event, cursor }: LiveMessage) => ({
  ...(event.data as CategorisationChanged),
  eventId: event.id,
  at: event.time,
  cursor,
});
