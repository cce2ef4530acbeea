import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownSchools } from '../register/known-schools';
import { returnKind } from '../returns/all-kinds';
import { sameFigures } from '../returns/judge-row';
import { findAccepted, saveAccepted } from '../returns/accepted-rows';
import type { Figures, ReturnKind } from '../returns/return-kind';
import { noteSent } from '../return-standing/note-returns';
import { keepDecision } from './keep-decision';
import { noteRejected, notedOf } from './note-standing';
import { changeFile, findFile } from './repository';
import type { ReturnFile } from './return-file';
import { rowsAfter, rowsOf, type FiledRow } from './rows-repository';
import { tellMove } from './tell-move';

const BATCH = 500;
const KEPT_MS = 90 * 86_400_000;

/** Lets the next rows of a file take effect, school by school, so that each school is told of once in a batch. */
export async function applyBatch(unit: UnitOfWork, file: ReturnFile, at: Date): Promise<ReturnFile> {
  const { id } = file;
  const rows = await rowsAfter(unit, { file: id, after: file.applied, most: BATCH });
  const counts = await takeEffect(unit, { rows, kind: returnKind(file.kind), at });
  const last = rows.length < BATCH;
  const done = last ? { state: 'TAKEN' as const, finishedAt: at } : {};
  const set = { ...done, applied: rows.at(-1)?._id ?? file.applied };
  const after = (await changeFile(unit, { _id: id }, { $inc: counts, $set: set }))!;
  if (last) {
    tellMove(unit, after);
    await noteRejected(unit, after, at);
    await replaceCorrected(unit, after, at);
  }
  return after;
}

/** The file that this one takes the place of: what both said stands, and the rest is taken back. */
async function replaceCorrected(
  unit: UnitOfWork,
  { id, corrects, sentBy }: ReturnFile,
  at: Date,
): Promise<void> {
  const corrected = corrects && (await findFile(unit, corrects));
  if (!corrected || corrected.state !== 'TAKEN') return;
  const decision = {
    what: 'WITHDRAWN',
    by: sentBy.name,
    at,
    reason: `Corrected by the file ${id}.`,
  } as const;
  await keepDecision(unit, corrected, { state: 'WITHDRAWING', decision });
}

interface Effect {
  readonly rows: readonly FiledRow[];
  readonly kind: ReturnKind;
  readonly at: Date;
}

async function takeEffect(unit: UnitOfWork, { rows, kind, at }: Effect) {
  const kept = await findAccepted(
    unit,
    kind,
    rows.map(({ row }) => row),
  );
  const [accepted, unchanged]: [FiledRow[], FiledRow[]] = [[], []];
  for (const filed of rows) {
    const before = kept.get(filed.key);
    if (before && sameFigures(before, filed.row)) unchanged.push(filed);
    else accepted.push(before ? { ...filed, before: figuresOf(before) } : filed);
  }
  await settle(unit, { accepted, unchanged, at });
  if (accepted.length > 0) await keepAndTell(unit, accepted, kind);
  const corrected = new Set(accepted.filter(({ before }) => before !== null).map(({ _id }) => _id));
  await noteSent(unit, kind.name, { sent: notedOf(rows, corrected), at });
  return { accepted: accepted.length, corrected: corrected.size, unchanged: unchanged.length };
}

interface Settled {
  readonly accepted: readonly FiledRow[];
  readonly unchanged: readonly FiledRow[];
  readonly at: Date;
}

/** What came of each row. One that changed nothing is kept as long as files can be withdrawn. */
async function settle({ db, session }: UnitOfWork, { accepted, unchanged, at }: Settled): Promise<void> {
  const fresh = accepted.filter(({ before }) => before === null).map(({ _id }) => _id);
  const among = (ids: readonly string[]) => ({ filter: { _id: { $in: [...ids] } } });
  const taken = { outcome: 'ACCEPTED' as const, at };
  const expireAt = new Date(at.getTime() + KEPT_MS);
  const corrected = accepted.filter(({ before }) => before !== null);
  const writes = [
    { updateMany: { ...among(fresh), update: { $set: taken, $unset: { expireAt: 1 as const } } } },
    {
      updateMany: {
        ...among(unchanged.map(({ _id }) => _id)),
        update: { $set: { outcome: 'UNCHANGED' as const, at, expireAt } },
      },
    },
    ...corrected.map(({ _id, before }) => ({
      updateOne: {
        filter: { _id },
        update: { $set: { ...taken, before }, $unset: { expireAt: 1 as const } },
      },
    })),
  ];
  await rowsOf(db).bulkWrite(writes, { session, ordered: false });
}

async function keepAndTell(unit: UnitOfWork, accepted: readonly FiledRow[], kind: ReturnKind): Promise<void> {
  const [{ file: returnId }] = accepted as [FiledRow];
  const asKept = ({ row, line }: FiledRow) => ({ ...row, returnId, line });
  await saveAccepted(unit, kind, {
    fresh: accepted.filter(({ before }) => before === null).map(asKept),
    corrected: accepted.filter(({ before }) => before !== null).map(asKept),
  });
  const bySchool = new Map<string, Figures[]>();
  for (const { urn, row } of accepted) {
    const rows = bySchool.get(urn);
    if (rows) rows.push(row);
    else bySchool.set(urn, [row]);
  }
  const schools = await knownSchools(unit, [...bySchool.keys()]);
  for (const [urn, rows] of bySchool) {
    const school = schools.get(urn);
    if (!school) continue;
    kind.tell(unit, { returnId, school, rows });
    await kind.tellStanding?.(unit, { school, rows });
  }
}

/** A row without where it came from. */
function figuresOf(kept: Figures): Figures {
  const { returnId: _returnId, line: _line, ...row } = kept as Figures & { returnId?: string; line?: number };
  return row;
}
