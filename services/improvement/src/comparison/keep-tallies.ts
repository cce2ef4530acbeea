import { isDeepStrictEqual } from 'node:util';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { contributionOf, movesOf, type ComparedSchool } from './contribution';
import { regroup } from './regroup';
import { moved, NOBODY } from './tally';
import { readContributions, readTallies, saveContributions, saveTallies } from './tally-repository';

/** Up to so many new intakes at once are looked at as they come; a load of them is followed by regrouping all. */
const A_LOAD = 20;

/**
 * Counts some schools as they are now: whatever of theirs was counted before goes, whatever holds now comes, and no
 * other school is read or written. Whoever has another intake is grouped anew. To be called whenever figures were saved,
 * with all there is of each school.
 */
export async function keepTallies(unit: UnitOfWork, schools: readonly ComparedSchool[]): Promise<void> {
  const before = await readContributions(
    unit,
    schools.map(({ urn }) => urn),
  );
  // Of a school that is given twice, the last is what holds.
  const after = [...new Map(schools.map((school) => [school.urn, contributionOf(school)])).values()];
  const changed = after.filter((now) => !isDeepStrictEqual(now, before.get(now.urn)));
  const moves = movesOf(before, changed);
  const tallies = await readTallies(unit, [...moves.keys()]);
  await saveTallies(
    unit,
    [...moves].map(([key, move]) => [key, moved(tallies.get(key) ?? NOBODY, move)]),
  );
  await saveContributions(unit, changed);
  const taughtOthers = changed.filter(
    ({ urn, intake }) => !isDeepStrictEqual(intake, before.get(urn)?.intake ?? {}),
  );
  if (taughtOthers.length <= A_LOAD) await regroup(unit, taughtOthers, new Date());
}
