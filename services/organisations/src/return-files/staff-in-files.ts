import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { errorsIn } from './errors-repository';
import { rowsOf } from './rows-repository';

/** A member of staff, as the school's own system numbers them. */
export interface StaffMember {
  readonly urn: string;
  readonly staffId: string;
}

/** What of a leadership row is about its holder. */
export const ABOUT_HOLDER = ['staffId', 'startedOn', 'expectedEnd'] as const;

/** Stands where somebody's number stood who was erased: the post goes on being held. */
export const ERASED = '(erased)';

/** What is left of a holder who is erased. */
export const holderErased = (of: string): Readonly<Record<string, string | null>> =>
  Object.fromEntries(ABOUT_HOLDER.map((field) => [`${of}${field}`, field === 'staffId' ? ERASED : null]));

/** Rows of files of leadership returns in which a member of staff stands, or stood before a correction. */
const rowsWith = ({ urn, staffId }: StaffMember) => ({
  key: { $gt: `${urn}|`, $lt: `${urn}}` },
  kind: 'leadership',
  $or: [{ 'row.staffId': staffId }, { 'before.staffId': staffId }],
});

const errorsWith = ({ urn, staffId }: StaffMember) => ({ 'cells.staffId': staffId, 'cells.urn': urn });

export interface InFiles {
  readonly file: string;
  readonly line: number;
  /** The row as it was read, or the cells of one that was rejected. */
  readonly said: Readonly<Record<string, unknown>>;
}

const MOST = 500;

/** Where a member of staff stands in files, so many places at the most. */
export async function staffInFiles({ db }: Pick<UnitOfWork, 'db'>, member: StaffMember): Promise<InFiles[]> {
  const rows = await rowsOf(db).find(rowsWith(member)).limit(MOST).toArray();
  const errors = await errorsIn(db).find(errorsWith(member)).limit(MOST).toArray();
  return [
    ...rows.map(({ file, line, row }) => ({ file, line, said: { ...row } })),
    ...errors.map(({ _id, line, cells }) => ({ file: _id.split('|')[0]!, line, said: { ...cells } })),
  ];
}

/** Takes a member of staff out of files: rows keep their post, and rejected ones go. @returns rows that were changed */
export async function forgetStaffInFiles(unit: UnitOfWork, member: StaffMember): Promise<number> {
  const { db, session } = unit;
  let changed = 0;
  for (const part of ['row', 'before'] as const) {
    const { $or: _either, ...where } = rowsWith(member);
    const filter = { ...where, [`${part}.staffId`]: member.staffId };
    changed += (await rowsOf(db).updateMany(filter, { $set: holderErased(`${part}.`) }, { session }))
      .modifiedCount;
  }
  const { deletedCount } = await errorsIn(db).deleteMany(errorsWith(member), { session });
  return changed + deletedCount;
}
