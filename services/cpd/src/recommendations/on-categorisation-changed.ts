import {
  categorisationChanged,
  categorisationLapsed,
  categorisationWithdrawn,
  leavesUncategorised,
  type CategorisationChanged,
  type CategorisationEnded,
} from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { recordNeeds } from './repository';
import type { Need } from './recommend';

/**
 * A new category says on what the school is weak: what it is recommended follows from that. One that is withdrawn, or that
 * the figures no longer bear, says nothing any more.
 */
export const onCategorisationChanged = defineConsumption<CategorisationChanged | CategorisationEnded>({
  name: 'recommendations-on-categorisation-changed',
  events: [categorisationChanged, categorisationWithdrawn, categorisationLapsed],
  handle: (unit, events) =>
    recordNeeds(
      unit,
      events.flatMap(({ time, data }) => needOf(data, new Date(time)) ?? []),
    ),
});

/** Null where the category counts on, or is not the authority's. */
function needOf(data: CategorisationChanged | CategorisationEnded, since: Date): Need | null {
  const school = { urn: data.school.urn, phase: data.phase, since };
  if ('to' in data) return { ...school, category: data.to, criteria: data.weakCriteria };
  if (!leavesUncategorised(data)) return null;
  return { ...school, category: data.category, criteria: [] };
}
