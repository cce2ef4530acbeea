import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownSchools } from '../register/known-schools';
import { returnKind } from '../returns/all-kinds';
import { sameFigures } from '../returns/judge-row';
import { findAccepted, forgetAccepted, newestKept, saveAccepted } from '../returns/accepted-rows';
import { noteTakenBack } from '../return-standing/note-returns';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { changeFile } from './repository';
import type { ReturnFile } from './return-file';
import { markWithdrawn, rowsAfter, standingRows, type FiledRow } from './rows-repository';
import { tellMove } from './tell-move';
import { tellWithdrawn } from './tell-withdrawn';

const BATCH = 200;

/**
 * Takes back the next rows of a file, so that everything is as if it had not come: where it said what stands, the last file
 * before or after it that said something takes its place, and where none did, nothing is known any more.
 */
export async function withdrawBatch(unit: UnitOfWork, file: ReturnFile, at: Date): Promise<ReturnFile> {
  const { id } = file;
  const rows = await rowsAfter(unit, { file: id, after: file.applied, most: BATCH });
  const kind = returnKind(file.kind);
  await takeBack(unit, rows, { kind, at });
  await markWithdrawn(unit, rows, at);
  const last = rows.length < BATCH;
  const done = last ? { state: 'WITHDRAWN' as const } : {};
  const set = { ...done, applied: rows.at(-1)?._id ?? file.applied };
  const after = (await changeFile(unit, { _id: id }, { $set: set }))!;
  if (last) tellMove(unit, after);
  return after;
}

interface Taking {
  readonly kind: ReturnKind;
  readonly at: Date;
}

async function takeBack(unit: UnitOfWork, rows: readonly FiledRow[], { kind, at }: Taking): Promise<void> {
  const kept = await findAccepted(
    unit,
    kind,
    rows.map(({ row }) => row),
  );
  const mine = rows.filter(({ key, file }) => kept.get(key)?.returnId === file);
  if (mine.length === 0) return;
  const others = await standingRows(unit, mine);
  const standing = mine.flatMap(({ key }) => others.get(key) ?? []);
  const corrected = standing.map(({ row, file, line }) => ({ ...row, returnId: file, line }));
  await saveAccepted(unit, kind, { fresh: [], corrected });
  const gone = mine.filter(({ key }) => !others.has(key));
  await forgetAccepted(
    unit,
    kind,
    gone.map(({ key }) => key),
  );
  await noteLeft(unit, kind, { urns: [...new Set(gone.map(({ urn }) => urn))], at });
  const back = standing.filter(({ key, row }) => !sameFigures(kept.get(key)!, row));
  await tell(unit, kind, { back, gone });
}

/** How schools stand with their returns after rows are gone. */
async function noteLeft(
  unit: UnitOfWork,
  kind: ReturnKind,
  { urns, at }: { readonly urns: readonly string[]; readonly at: Date },
): Promise<void> {
  const newest = await newestKept(unit, kind, urns);
  const days = urns.map((urn) => [urn, newest.get(urn)?.split('|')[1] ?? null] as const);
  await noteTakenBack(unit, kind.name, { left: new Map(days), at });
}

interface Changed {
  /** What was said before, or besides, and stands again. */
  readonly back: readonly FiledRow[];
  readonly gone: readonly FiledRow[];
}

async function tell(unit: UnitOfWork, kind: ReturnKind, { back, gone }: Changed): Promise<void> {
  const schools = await knownSchools(unit, [...new Set([...back, ...gone].map(({ urn }) => urn))]);
  for (const [urn, school] of schools) {
    const of = (rows: readonly FiledRow[]) => rows.filter((row) => row.urn === urn);
    for (const [returnId, rows] of byFile(of(back))) kind.tell(unit, { returnId, school, rows });
    for (const [returnId, rows] of byFile(of(gone))) tellWithdrawn(unit, kind, { returnId, school, rows });
    await kind.tellStanding?.(unit, { school, rows: of([...back, ...gone]).map(({ row }) => row) });
  }
}

function byFile(rows: readonly FiledRow[]): Map<string, Figures[]> {
  const files = new Map<string, Figures[]>();
  for (const { file, row } of rows) files.set(file, [...(files.get(file) ?? []), row]);
  return files;
}
