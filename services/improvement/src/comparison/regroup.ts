import { setImmediate as breathe } from 'node:timers/promises';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { readCandidates, saveGroups, type KeptGroup } from './similar-repository';
import { SIMILAR_BY_INTAKE } from './similarity-rule';
import { similarSchools, type SimilarGroup } from './similar-schools';
import type { Contribution } from './contribution';

const BATCH = 500;

/** Finds anew whom some schools are like, and leaves the groups of the others as they are until the next load. */
export async function regroup(unit: UnitOfWork, schools: readonly Contribution[], now: Date): Promise<void> {
  if (schools.length === 0) return;
  const candidates = await readCandidates(unit, [...new Set(schools.map(({ phase }) => phase))]);
  const groupOf = similarSchools(candidates, SIMILAR_BY_INTAKE);
  const groups = schools.flatMap(({ urn }) => groupOf(urn) ?? []);
  await saveGroups(unit, groups.map(keptAt(now)));
}

/** Finds anew whom every school is like, after a load of intakes; says how far it has come. @returns schools grouped */
export async function regroupAll(
  store: Store,
  now: Date,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<number> {
  const candidates = await readCandidates({ db: store.db });
  const groupOf = similarSchools(candidates, SIMILAR_BY_INTAKE);
  for (let start = 0; start < candidates.length; start += BATCH) {
    const groups = candidates.slice(start, start + BATCH).flatMap(({ urn }) => groupOf(urn) ?? []);
    await store.transact((unit) => saveGroups(unit, groups.map(keptAt(now))));
    progress(Math.min(start + BATCH, candidates.length), candidates.length);
    await breathe();
  }
  return candidates.length;
}

const keptAt =
  (at: Date) =>
  (group: SimilarGroup): KeptGroup => ({ ...group, rule: SIMILAR_BY_INTAKE.version, at });
