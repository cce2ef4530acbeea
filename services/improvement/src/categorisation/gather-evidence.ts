import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { judgedCapacities } from '../capacity/judged-capacity';
import { readComparators } from '../comparison/comparators';
import type { Framework } from '../frameworks/framework';
import { frameworksFor } from '../frameworks/frameworks-for';
import type { ObservedSchool } from '../observations/figures';
import { signalsInForce } from '../signals/signals-in-force';
import type { Evidence } from './categorise';
import { comparedBy } from './compared-by';

/** All that decides the categories of some schools now: a few queries whatever their number. */
export async function gatherEvidence(
  unit: UnitOfWork,
  schools: readonly ObservedSchool[],
  now: Date,
): Promise<(school: ObservedSchool) => Evidence> {
  const urns = schools.map(({ urn }) => urn);
  const capacities = await judgedCapacities(unit, urns);
  const signals = await signalsInForce(unit, urns, now);
  const applied = await frameworksFor(unit, schools, dayOf(now));
  // The authority's comes first and is the school's category.
  const frameworkOf = (urn: string): Framework => applied.get(urn)![0]!.framework;
  const criteria = [...new Set(urns.map(frameworkOf))].flatMap((framework) => framework.criteria);
  const comparatorsOf = await readComparators(unit, schools, comparedBy(criteria));
  return (school) => ({
    framework: frameworkOf(school.urn),
    ...{ phase: school.phase, observations: school.observations },
    comparators: comparatorsOf(school),
    capacity: capacities.get(school.urn) ?? null,
    signals: signals.get(school.urn) ?? [],
  });
}
