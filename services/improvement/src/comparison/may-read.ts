import type { SchoolFacts } from '@middletier/organisations/contract';
import { concerns } from '@middletier/runtime/actor';
import { isReturned } from '../observations/measure';
import type { Measure } from '../observations/measures';
import type { Context } from '../context';
import type { Comparator } from './comparator';
import type { KnownGroup } from './likeness';
import type { Point } from './series';

/** What performance tables, censuses and inspections publish is for everybody; what schools return is not. */
export const isPublished = ({ sourceKind }: Measure): boolean => !isReturned(sourceKind);

export const concernsActor = ({ actor }: Context, { audience }: Pick<SchoolFacts, 'audience'>): boolean =>
  actor !== null && concerns(actor, audience);

/** Of fewer others than these a mean would tell what each returned. */
const LEAST_OTHERS = 3;

/**
 * Groups of pupils can be so small that organisations shows no stranger their counts, and shows the others' all the same:
 * of a mean over few schools the missing one could be worked out. Over so many, what is rounded away is more than it is.
 */
const LEAST_OTHERS_OF_GROUPS = 50;
const COUNTS_GROUPS: readonly Measure['sourceKind'][] = ['ROLL_RETURN', 'SUSPENSIONS_RETURN'];

const leastOthers = ({ sourceKind, unit }: Measure): number =>
  unit !== 'COUNT' && COUNTS_GROUPS.includes(sourceKind) ? LEAST_OTHERS_OF_GROUPS : LEAST_OTHERS;

/** A mean that gives no single school's return away; a school's own past is its own. */
export const tellsNobody =
  (measure: Measure) =>
  ({ kind, schools }: Comparator): boolean =>
    isPublished(measure) || kind === 'OWN_PAST' || schools >= leastOthers(measure);

/** What those see whom the school does not concern: no figure of too few pupils (domain.md ground rule 11). */
export const withoutSmall =
  ({ leastCohort }: Measure) =>
  <Seen extends Point>(point: Seen): Seen =>
    point.cohort !== null && point.cohort < leastCohort ? { ...point, value: null, cohort: null } : point;

/** Whose intake may be read: what is published by everybody, what a school returned by those whom it concerns. */
export async function readableIntakes(
  context: Context,
  { returned }: Pick<KnownGroup, 'returned'>,
): Promise<(urn: string) => boolean> {
  const schools = await Promise.all([...returned].map((urn) => context.schools.load(urn)));
  const mine = schools.flatMap((facts) => (facts && concernsActor(context, facts) ? facts.urn : []));
  return (urn) => !returned.has(urn) || mine.includes(urn);
}
