import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { LocalAuthority, Trust } from './school';

type Named = Pick<LocalAuthority, 'name'> & { readonly _id: string };

const known = ({ db, session }: UnitOfWork, collection: string, ids: readonly string[]): Promise<Named[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .collection<Named>(collection)
        .find({ _id: { $in: [...ids] } }, { session, projection: { name: 1 } })
        .toArray();

/** What other slices ask of this one: trusts of the register, by UID. */
export async function knownTrusts(unit: UnitOfWork, uids: readonly string[]): Promise<Map<string, Trust>> {
  const rows = await known(unit, 'trusts', uids);
  return new Map(rows.map(({ _id, name }) => [_id, { uid: _id, name }]));
}

/** What other slices ask of this one: local authorities of the register, by code. */
export async function knownLocalAuthorities(
  unit: UnitOfWork,
  codes: readonly string[],
): Promise<Map<string, LocalAuthority>> {
  const rows = await known(unit, 'localAuthorities', codes);
  return new Map(rows.map(({ _id, name }) => [_id, { code: _id, name }]));
}
