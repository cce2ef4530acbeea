import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { returnKind } from '../returns/all-kinds';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { concernsAbout, type Shape } from './judge-shape';
import { lastFile } from './repository';
import type { ReturnFile } from './return-file';
import { newestOfSchools, schoolsOf } from './rows-repository';

/** Beyond this many schools nobody compares files by their schools: no trust and no authority has as many. */
const MOST_SCHOOLS = 2_000;

export interface Looked {
  /** In the file; null where there are too many to be compared. */
  readonly schools: readonly string[] | null;
  readonly concerns: readonly string[];
}

/** Looks at a file as a whole, once all of it is here and before any of it takes effect. */
export async function lookAtShape(unit: Pick<UnitOfWork, 'db'>, file: ReturnFile): Promise<Looked> {
  const schools = await schoolsOf(unit.db, file.id, MOST_SCHOOLS + 1);
  if (schools.length > MOST_SCHOOLS) return { schools: null, concerns: [] };
  const { kind, owners, part, corrects, startedAt } = file;
  const whole = !part && corrects === null;
  const last = whole
    ? await lastFile(unit, { kind, owners, states: ['TAKEN'], before: startedAt, part: false })
    : null;
  const size = await sizeOf(unit, { file: file.id, kind: returnKind(kind), schools });
  const before = last?.schools ? { schools: last.schools, startedAt: last.startedAt } : null;
  return { schools, concerns: concernsAbout({ schools, last: before, size }) };
}

interface Sized {
  readonly file: string;
  readonly kind: ReturnKind;
  readonly schools: readonly string[];
}

/** Of schools of which something is known, the newest of each, in the file and before it. */
async function sizeOf(
  { db }: Pick<UnitOfWork, 'db'>,
  { file, kind: { size, collection }, schools }: Sized,
): Promise<Shape['size']> {
  if (!size) return null;
  const { inFile, kept } = await newestOfSchools(db, { file, collection, schools });
  let [now, before] = [0, 0];
  for (const [urn, row] of kept) {
    const [one, other] = [countOf(inFile.get(urn), size.of), size.of(row)];
    if (one === null || other === null) continue;
    now += one;
    before += other;
  }
  return { now, before, noun: size.noun };
}

const countOf = (row: Figures | undefined, of: (row: Figures) => number | null): number | null =>
  row ? of(row) : null;
