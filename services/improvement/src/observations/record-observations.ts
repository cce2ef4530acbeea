import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { observed, type SchoolFigures } from './figures';
import { keepObservations, type Keeping } from './keep-observations';
import type { Telling, Told } from './kept-observation';
import { readFigures, saveFigures } from './repository';
import { withTold } from './snapshot';
import { tellObservations } from './tell-observations';

export interface Recorded extends Keeping {
  /** The figures of the schools of which something new was told. */
  readonly figures: readonly SchoolFigures[];
}

/**
 * Records observations of schools that are known (`unknownAmong`): history, snapshot and fact. What follows from them,
 * signals and a proposal, is for the caller.
 */
export async function recordObservations(
  unit: UnitOfWork,
  told: readonly Told[],
  telling: Telling,
): Promise<Recorded> {
  const kept = await keepObservations(unit, told, telling);
  const urns = [...kept.changed.keys()];
  const before = await readFigures(unit, urns);
  const facts = await knownSchools<SchoolFacts>(
    unit,
    urns.filter((urn) => !before.has(urn)),
  );
  const figures = urns.flatMap((urn) => {
    const known = before.get(urn) ?? begun(facts.get(urn));
    if (!known) return [];
    return [{ ...known, ...observed([], withTold(known.observations, kept.changed.get(urn) ?? [])) }];
  });
  await saveFigures(unit, figures);
  tellObservations(unit, kept, { figures, source: telling.source });
  return { ...kept, figures };
}

/** The figures of a school of which nothing is known but what the register says. */
const begun = (facts: SchoolFacts | undefined): SchoolFigures | undefined =>
  facts && {
    ...{ urn: facts.urn, phase: facts.phase, audience: facts.audience, closed: facts.status === 'CLOSED' },
    ...{ weeks: [], ...observed([], []) },
  };

/** Which of these schools nobody has told this service of. */
export async function unknownAmong(unit: UnitOfWork, urns: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await knownSchools(unit, urns);
  return new Set(urns.filter((urn) => !known.has(urn)));
}
