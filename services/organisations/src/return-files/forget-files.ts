import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { filesOf } from './repository';
import { idsIn, rowsOf } from './rows-repository';

interface Old {
  readonly kind: string;
  readonly before: Date;
}

/** Forgets the rows of files that came before a moment; that they came, and who sent them, stays. @returns rows forgotten */
export async function forgetFilesBefore(
  { db }: Pick<UnitOfWork, 'db'>,
  { kind, before }: Old,
): Promise<number> {
  const old = { kind, newest: { $gt: -before.getTime() }, rowsForgotten: { $ne: true } } as const;
  let forgotten = 0;
  for await (const { _id } of filesOf(db).find(old, { projection: { _id: 1 } })) {
    const { deletedCount } = await rowsOf(db).deleteMany({ _id: idsIn(_id) });
    await filesOf(db).updateOne({ _id }, { $set: { rowsForgotten: true } });
    forgotten += deletedCount;
  }
  return forgotten;
}
