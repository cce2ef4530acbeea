import type { UnitOfWork } from '@middletier/runtime/unit-of-work';

/** Half-days of a school over some weeks. */
export interface AttendanceTotals {
  readonly sessionsPossible: number;
  readonly sessionsAttended: number;
  readonly unauthorisedAbsence: number;
}

/** What schools returned for the weeks from a Monday on, by URN; a school that returned nothing is not in it. */
export async function attendanceSince(
  { db }: Pick<UnitOfWork, 'db'>,
  { urns, since }: { readonly urns: readonly string[]; readonly since: string },
): Promise<Map<string, AttendanceTotals>> {
  const sum = (field: keyof AttendanceTotals) => ({ $sum: `$${field}` });
  const rows = await db
    .collection('attendance')
    .aggregate<AttendanceTotals & { _id: string }>([
      { $match: { urn: { $in: [...urns] }, weekCommencing: { $gte: since } } },
      {
        $group: {
          _id: '$urn',
          sessionsPossible: sum('sessionsPossible'),
          sessionsAttended: sum('sessionsAttended'),
          unauthorisedAbsence: sum('unauthorisedAbsence'),
        },
      },
    ])
    .toArray();
  return new Map(rows.map(({ _id, ...totals }) => [_id, totals]));
}
