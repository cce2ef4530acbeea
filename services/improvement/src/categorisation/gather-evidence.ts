import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { judgedCapacities } from '../capacity/judged-capacity';
import { readComparators } from '../comparison/comparators';
import type { Criterion } from '../frameworks/framework';
import { frameworksFor, type AppliedFramework } from '../frameworks/frameworks-for';
import type { ObservedSchool } from '../observations/figures';
import { signalsInForce } from '../signals/signals-in-force';
import type { Evidence } from './categorise';
import { comparedBy } from './compared-by';

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

/** What a school is categorised on by one of the bodies that do. */
interface OwnersEvidence {
  readonly owner: AppliedFramework['owner'];
  readonly evidence: Evidence;
}

/** All that decides the categories of some schools now, the authority's first: a few queries whatever their number. */
export async function gatherEvidence(
  unit: UnitOfWork,
  schools: readonly ObservedSchool[],
  now: Date,
): Promise<(school: ObservedSchool) => OwnersEvidence[]> {
  const applied = await frameworksFor(unit, schools, dayOf(now));
  const frameworks = new Set([...applied.values()].flat().map(({ framework }) => framework));
  const criteria = [...frameworks].flatMap((framework) => framework.criteria);
  const factsOf = await gatherFacts(unit, schools, { criteria, now });
  return (school) => {
    const facts = factsOf(school);
    return applied
      .get(school.urn)!
      .map(({ owner, framework }) => ({ owner, evidence: { framework, ...facts } }));
  };
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
