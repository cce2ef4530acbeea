import { isDeepStrictEqual } from 'node:util';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { judgedCapacities } from '../capacity/judged-capacity';
import { readComparators } from '../comparison/comparators';
import { categorisationChanged } from '../contract';
import { frameworkInForce } from '../frameworks/in-force';
import type { ObservedSchool } from '../observations/figures';
import { knownFigures } from '../observations/known-figures';
import { signalsInForce } from '../signals/signals-in-force';
import { categorise } from './categorise';
import { inOneSentence, repropose, weakCriteria, type Reproposed } from './categorisation';
import { comparedBy } from './compared-by';
import { readCurrent, saveReproposed } from './repository';

/**
 * Proposes the categories of some schools anew from their figures, and touches no other school: each is compared with
 * its area as that stands now. Tells only of those that differ.
 */
export async function proposeAnew(
  unit: UnitOfWork,
  schools: readonly ObservedSchool[],
  now: Date,
): Promise<void> {
  const urns = schools.map(({ urn }) => urn);
  const current = await readCurrent(unit, urns);
  const capacities = await judgedCapacities(unit, urns);
  const signals = await signalsInForce(unit, urns);
  const framework = frameworkInForce(now);
  const comparatorsOf = await readComparators(unit, schools, comparedBy(framework.criteria));
  const reproposed = schools.flatMap((school): Reproposed[] => {
    const { urn, phase, observations } = school;
    const known = { capacity: capacities.get(urn) ?? null, signals: signals.get(urn) ?? [] };
    const outcome = categorise({
      framework,
      phase,
      observations,
      comparators: comparatorsOf(school),
      ...known,
    });
    if ('notCategorised' in outcome) return [];
    const before = current.get(urn);
    if (before && isDeepStrictEqual(before.explanation, outcome.explanation)) return [];
    const next = repropose(before, { urn, outcome, framework, now });
    tell(unit, school, next);
    return [next];
  });
  await saveReproposed(unit, reproposed);
}

/** The same after something new of one school that is no figure, for instance a judgement of its capacity. */
export async function proposeAnewFor(unit: UnitOfWork, urn: string, now: Date): Promise<void> {
  const figures = await knownFigures(unit, [urn]);
  await proposeAnew(unit, [...figures.values()], now);
}

function tell(
  unit: UnitOfWork,
  { urn, phase, audience }: ObservedSchool,
  { next, change }: Reproposed,
): void {
  if (!change) return;
  unit.emit(categorisationChanged, urn, {
    ...{ school: { urn }, localAuthority: { code: audience.localAuthority }, phase, audience },
    ...{
      from: change.from,
      to: next.category,
      reasons: [...change.reasons],
      why: inOneSentence(change.reasons),
    },
    weakCriteria: weakCriteria(next.explanation),
    framework: { id: next.framework.id, version: next.framework.version },
    support: { ...next.support },
  });
}
