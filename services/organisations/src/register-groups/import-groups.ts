import { isDeepStrictEqual } from 'node:util';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { learntOn, type Source } from '../register-history/change';
import { nameTrusts } from '../register/name-bodies';
import { takeRows, type ImportCounts, type ImportListener, type Taken } from '../register/take-entries';
import type { Row } from '@middletier/runtime/tabular/row';
import { exclusiveFamily, type RegisterGroup } from './group';
import type { GroupColumn } from './groups-layout';
import { mergeGroup, readGroup } from './read-group';
import { findGroups, saveGroups } from './repository';

const UNNAMED: Source = { kind: 'GROUPS', file: null, extracted: null };

/** Takes a groups file, as importRegister does an establishments file. A group that is not in the file stays. */
export const importGroups = (
  store: Store,
  rows: AsyncIterable<Row<GroupColumn>>,
  listener: ImportListener,
): Promise<ImportCounts> =>
  takeRows(
    rows,
    {
      ...{ read: readGroup, keyOf: ({ uid }: RegisterGroup) => uid },
      write: (groups) => takeBatch(store, groups, learntOn(listener.source ?? UNNAMED, new Date())),
    },
    listener,
  );

async function takeBatch(store: Store, groups: readonly RegisterGroup[], day: string): Promise<Taken> {
  const taken = await store.transact((unit) => recordGroups(unit, groups, day));
  return { ...taken, unchanged: groups.length - taken.new - taken.changed };
}

/** Keeps what is told of groups, and the names of academy trusts with it. What is as it was is not written. */
export async function recordGroups(
  unit: UnitOfWork,
  told: readonly RegisterGroup[],
  day: string,
): Promise<{ new: number; changed: number }> {
  const stored = await findGroups(unit, [...new Set(told.map(({ uid }) => uid))]);
  const after = new Map(stored);
  for (const group of told) after.set(group.uid, mergeGroup(after.get(group.uid), group, day));
  const toldAnew = [...after.values()].filter((group) => !isDeepStrictEqual(group, stored.get(group.uid)));
  await saveGroups(unit, toldAnew);
  const moved = toldAnew.filter((group) => !saysTheSame(group, stored.get(group.uid)));
  await nameTrusts(
    unit,
    moved.filter(({ kind }) => exclusiveFamily(kind) === 'TRUST'),
  );
  const fresh = moved.filter(({ uid }) => !stored.has(uid)).length;
  return { new: fresh, changed: moved.length - fresh };
}

/** True where two differ at the most in the file that told them. */
const saysTheSame = (
  { toldOn: _on, ...group }: RegisterGroup,
  before: RegisterGroup | undefined,
): boolean => {
  const { toldOn: _before, ...known } = before ?? {};
  return isDeepStrictEqual(group, known);
};
