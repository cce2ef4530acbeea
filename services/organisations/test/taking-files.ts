import { Readable } from 'node:stream';
import type { Store } from '@middletier/runtime/unit-of-work';
import { importRegister, type ImportCounts, type Rejection } from '../src/register/import-register';
import { registerRows } from '../src/register/read-register';
import { COLUMNS_2021, fileOf, lineOf, SCHOOL, type Given } from './gias-file';

/** A register file of schools that are as SCHOOL is in all that is not said. */
export const registerOf = (schools: readonly Given[], columns: readonly string[] = COLUMNS_2021): Buffer =>
  fileOf(
    columns,
    schools.map((school) => lineOf(columns, { ...SCHOOL, ...school })),
  );

/** Takes a register file as the import does, and keeps what the listener was told. */
export async function takeRegister(
  store: Store,
  file: Buffer,
): Promise<{ counts: ImportCounts; rejections: readonly Rejection[] }> {
  const rejections: Rejection[] = [];
  const counts = await importRegister(store, registerRows(Readable.from([file])), {
    onProgress: () => undefined,
    onRejection: (rejection) => rejections.push(rejection),
  });
  return { counts, rejections };
}
