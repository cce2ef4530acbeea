import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { entitledNow } from './repository';

/** The categories that open schools of some authorities are in now; a school in none is not among them. */
export async function categoriesNow(
  unit: UnitOfWork,
  areas: readonly string[],
): Promise<{ readonly urn: string; readonly category: string }[]> {
  const open = { 'audience.localAuthority': { $in: [...areas] }, status: { $ne: 'CLOSED' } };
  const schools = unit.db
    .collection<{ readonly _id: string }>('schools')
    .find(open, { session: unit.session, projection: { _id: 1 } });
  return entitledNow(unit, await schools.map(({ _id }) => _id).toArray());
}
