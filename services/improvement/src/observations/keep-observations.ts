import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { readKept, saveKept } from './history-repository';
import { keyOf, supersede, type KeptObservation, type Telling, type Told } from './kept-observation';

/** What became of what was told: of each subject what is new or corrected, and how many said nothing new. */
export interface Keeping {
  readonly changed: ReadonlyMap<string, readonly KeptObservation[]>;
  readonly recorded: number;
  readonly corrected: number;
  readonly unchanged: number;
}

/** Keeps observations; what says nothing new writes nothing. Of one told twice, the last counts. */
export async function keepObservations(
  unit: UnitOfWork,
  told: readonly Told[],
  telling: Telling,
): Promise<Keeping> {
  const byKey = new Map(told.map((one) => [keyOf(one), one]));
  const before = await readKept(unit, [...byKey.keys()]);
  const kept = [...byKey].flatMap(([key, one]) => supersede(before.get(key), one, telling) ?? []);
  await saveKept(unit, kept);
  const corrected = kept.filter(({ superseded }) => superseded.length > 0).length;
  return {
    ...{ changed: bySubject(kept), recorded: kept.length - corrected, corrected },
    unchanged: told.length - kept.length,
  };
}

function bySubject(kept: readonly KeptObservation[]): Map<string, KeptObservation[]> {
  const subjects = new Map<string, KeptObservation[]>();
  for (const one of kept) {
    const found = subjects.get(one.subject);
    if (found) found.push(one);
    else subjects.set(one.subject, [one]);
  }
  return subjects;
}
