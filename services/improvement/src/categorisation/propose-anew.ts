import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { judgedCapacities } from '../capacity/judged-capacity';
import { categorisationChanged } from '../contract';
import type { Framework } from '../frameworks/framework';
import { frameworkInForce } from '../frameworks/in-force';
import { readComparators } from '../observations/comparators';
import type { SchoolFigures } from '../observations/figures';
import { knownFigures } from '../observations/known-figures';
import { signalsInForce } from '../signals/signals-in-force';
import type { Signal } from '../signals/raise-signals';
import { categorise } from './categorise';
import { inOneSentence, repropose, weakCriteria, type Reproposed } from './categorisation';
import { readCurrent, saveReproposed } from './repository';

export interface Basis {
  readonly figures: readonly SchoolFigures[];
  /** In force, by URN. */
  readonly signals: ReadonlyMap<string, readonly Signal[]>;
  readonly now: Date;
}

/** Proposes the categories of some schools anew from their figures; tells only of those that differ. */
export async function proposeAnew(unit: UnitOfWork, { figures, signals, now }: Basis): Promise<void> {
  const framework = frameworkInForce(now);
  const urns = figures.map(({ urn }) => urn);
  const current = await readCurrent(unit, urns);
  const capacities = await judgedCapacities(unit, urns);
  const comparators = await readComparators(unit, figures);
  const reproposed = figures.flatMap((school): Reproposed[] => {
    const { urn, observations } = school;
    const capacity = capacities.get(urn) ?? null;
    const evidence = { framework, observations, capacity, signals: signals.get(urn) ?? [] };
    const outcome = categorise({ ...evidence, comparators: comparators(school) });
    if ('notCategorised' in outcome) return [];
    const next = repropose(current.get(urn), { urn, outcome, framework, now });
    tell(unit, school, { ...next, framework });
    return [next];
  });
  await saveReproposed(unit, reproposed);
}

/** The same for one school whose figures are as they were, for instance after its capacity was judged. */
export async function proposeAnewFor(unit: UnitOfWork, urn: string, now: Date): Promise<void> {
  const figures = await knownFigures(unit, [urn]);
  const signals = await signalsInForce(unit, [urn]);
  await proposeAnew(unit, { figures: [...figures.values()], signals, now });
}

function tell(
  unit: UnitOfWork,
  { urn, phase, audience }: SchoolFigures,
  { next, change, framework }: Reproposed & { framework: Framework },
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
    framework: { id: framework.id, version: framework.version },
    support: { ...next.support },
  });
}
