import { insertAll } from '@middletier/runtime/insert-all';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { categoriesNow } from '../entitlements/categories-now';
import { follow } from './expectation';
import { expectations } from './repository';
import type { Scheme } from './scheme';

/** A new scheme expects from its first day what the categories say that its schools are in already (004: gold). */
export async function expectFromTheStart(unit: UnitOfWork, scheme: Scheme, on: string): Promise<void> {
  if (scheme.expected.length === 0 || scheme.to < on) return;
  const held = await categoriesNow(unit, scheme.areas);
  const rows = held
    .flatMap((one) => follow(scheme, null, { ...one, on }) ?? [])
    .map(({ id, ...expectation }) => ({ _id: id, ...expectation }));
  if (rows.length > 0) await insertAll(unit, { collection: expectations.name, rows });
}
