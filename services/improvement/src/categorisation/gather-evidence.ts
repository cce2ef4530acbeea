import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { judgedCapacities } from '../capacity/judged-capacity';
import { readComparators } from '../comparison/comparators';
import type { Criterion, Framework } from '../frameworks/framework';
import { frameworksFor } from '../frameworks/frameworks-for';
import type { ObservedSchool } from '../observations/figures';
import { signalsInForce } from '../signals/signals-in-force';
import type { Evidence } from './categorise';
import { comparedBy } from './compared-by';

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

/** All that decides the categories of some schools now: a few queries whatever their number. */
export async function gatherEvidence(
  unit: UnitOfWork,
  schools: readonly ObservedSchool[],
  now: Date,
): Promise<(school: ObservedSchool) => Evidence> {
  const applied = await frameworksFor(unit, schools, dayOf(now));
  // The authority's comes first and is the school's category.
  const frameworkOf = ({ urn }: ObservedSchool): Framework => applied.get(urn)![0]!.framework;
  const criteria = [...new Set(schools.map(frameworkOf))].flatMap((framework) => framework.criteria);
  const factsOf = await gatherFacts(unit, schools, { criteria, now });
  return (school) => ({ framework: frameworkOf(school), ...factsOf(school) });
}

/** The same but for the framework: what such criteria can be judged on. */
export async function gatherFacts(
  reading: Reading,
  schools: readonly ObservedSchool[],
  { criteria, now }: { readonly criteria: readonly Criterion[]; readonly now: Date },
): Promise<(school: ObservedSchool) => Omit<Evidence, 'framework'>> {
  const urns = schools.map(({ urn }) => urn);
  const capacities = await judgedCapacities(reading, urns);
  const signals = await signalsInForce(reading, urns, now);
  const comparatorsOf = await readComparators(reading, schools, comparedBy(criteria));
  return (school) => ({
    ...{ phase: school.phase, observations: school.observations },
    comparators: comparatorsOf(school),
    capacity: capacities.get(school.urn) ?? null,
    signals: signals.get(school.urn) ?? [],
  });
}
