import type { Layout } from '@middletier/runtime/tabular/layout';

/** The files of a OneRoster 1.1 bundle that are counted, with the columns that counting needs: names of people are not among them. */
export const ROSTER_LAYOUTS = {
  orgs: layoutOf('OneRoster organisations', ['sourcedId', 'status', 'name', 'type', 'identifier'], {
    tells: 'type',
  }),
  academicSessions: layoutOf('OneRoster sessions', ['sourcedId', 'status', 'startDate', 'endDate'], {
    tells: 'startDate',
  }),
  classes: layoutOf('OneRoster classes', ['sourcedId', 'status', 'schoolSourcedId', 'termSourcedIds'], {
    tells: 'schoolSourcedId',
  }),
  users: layoutOf('OneRoster users', ['sourcedId', 'status', 'orgSourcedIds', 'role', 'grades'], {
    tells: 'role',
  }),
  enrollments: layoutOf(
    'OneRoster enrollments',
    [
      'sourcedId',
      'status',
      'classSourcedId',
      'schoolSourcedId',
      'userSourcedId',
      'role',
      'beginDate',
      'endDate',
    ],
    { tells: 'userSourcedId' },
  ),
  demographics: layoutOf('OneRoster demographics', ['sourcedId', 'status', 'sex', 'fsm', 'eal'], {
    tells: 'sex',
    also: {
      fsm: ['metadata.fsm', 'metadata.freeSchoolMeals', 'metadata.fsmEligible'],
      eal: ['metadata.eal', 'metadata.englishAsAdditionalLanguage'],
    },
  }),
};

export type RosterFile = keyof typeof ROSTER_LAYOUTS;

const NAMES = new Set([
  ...Object.keys(ROSTER_LAYOUTS).map((name) => name.toLowerCase()),
  ...['manifest', 'courses', 'resources', 'classresources', 'courseresources'],
  ...['categories', 'lineitems', 'results'],
]);

/** What a file of an archive is in a bundle: one that is counted, one that is passed over, or null for no part of one. */
export function rosterFile(path: string): RosterFile | 'OTHER' | null {
  const name = /([^/\\]+)\.csv$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (!NAMES.has(name)) return null;
  const counted = Object.keys(ROSTER_LAYOUTS) as RosterFile[];
  return counted.find((file) => file.toLowerCase() === name) ?? 'OTHER';
}

interface Telling<Column extends string> {
  /** The column that shows which file it is. */
  readonly tells: Column;
  /** Further names of columns. */
  readonly also?: Partial<Readonly<Record<Column, readonly string[]>>>;
}

function layoutOf<Column extends string>(
  title: string,
  columns: readonly Column[],
  { tells, also = {} }: Telling<NoInfer<Column>>,
): Layout<Column> {
  const named = Object.fromEntries(columns.map((column) => [column, [column, ...(also[column] ?? [])]]));
  const required = [['sourcedId' as Column], [tells]];
  return { title, columns: named as unknown as Layout<Column>['columns'], required };
}
