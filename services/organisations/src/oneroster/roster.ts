import { date, urn } from '@middletier/runtime/tabular/cells';
import { Refusal } from '@middletier/runtime/refusal';
import { readRows } from '@middletier/runtime/tabular/read-rows';
import { rowFault, type Cells, type Row } from '@middletier/runtime/tabular/row';
import { traitsIn } from './groups';
import { HeadcountTaking, type Headcount } from './headcount';
import { ROSTER_LAYOUTS, type RosterFile } from './roster-files';

/** How a count of a bundle is said in a kind of return; a kind that is not here cannot be counted from one. */
const SAID: Readonly<Record<string, (count: Headcount, day: string) => Readonly<Record<string, string>>>> = {
  roll: ({ pupils, years, groups }, day) => ({
    ...{ censusDate: day, pupils: String(pupils) },
    ...Object.fromEntries(Object.entries({ ...years, ...groups }).map(([year, of]) => [year, String(of)])),
  }),
  workforce: ({ teachers, supportStaff }, day) => ({
    ...{ asAt: day, teachers: String(teachers), supportStaff: String(supportStaff) },
  }),
};

/** Lines that cannot be read are counted, not shown: there are people in them. */
const unreadable = (lines: number, file: RosterFile) =>
  rowFault('ROSTER_LINES', `${lines} lines of ${file}.csv cannot be read and were left out of the counts.`);

/**
 * A OneRoster 1.1 bundle, reduced to counts by school while it streams: a roll or a workforce return. Individuals are
 * neither stored nor logged.
 */
export class Roster {
  private readonly taking = new HeadcountTaking();
  private readonly broken = new Map<RosterFile, number>();
  private begun = false;

  get isBegun(): boolean {
    return this.begun;
  }

  async take(file: RosterFile | 'OTHER', bytes: AsyncIterable<Uint8Array>): Promise<void> {
    this.begun = true;
    if (file === 'OTHER') return;
    for await (const row of readRows<string>(bytes, ROSTER_LAYOUTS[file]))
      if ('rejection' in row) this.broken.set(file, (this.broken.get(file) ?? 0) + 1);
      else if (row.cells['status']?.toLowerCase() !== 'tobedeleted') this.takeRow(file, row.cells, row.line);
  }

  /** One row a school. Refuses FILE_WRONG_KIND for kinds that a bundle says nothing of. */
  *rowsFor<Column extends string>(kind: string, today: string): Generator<Row<Column>> {
    const say = SAID[kind];
    if (!say)
      throw new Refusal(
        'FILE_WRONG_KIND',
        'This is a OneRoster bundle: send it to /returns/roll or to /returns/workforce.',
      );
    const day = this.taking.dayOfCount(today);
    for (const [file, lines] of this.broken) yield { line: 1, rejection: unreadable(lines, file) };
    for (const count of this.taking.count(day)) {
      if (count.pupils + count.teachers + count.supportStaff === 0) continue;
      if (count.urn === null) yield { line: count.line, rejection: withoutUrn(count) };
      else yield { line: count.line, cells: { urn: count.urn, ...say(count, day) } as Cells<Column> };
    }
  }

  private takeRow(file: RosterFile, cells: Cells<string>, line: number): void {
    const { taking } = this;
    const id = cells['sourcedId'] ?? '';
    switch (file) {
      case 'orgs':
        if (cells['type']?.toLowerCase() === 'school')
          taking.school(id, { name: cells['name'] ?? id, urn: read(urn, cells['identifier']), line });
        break;
      case 'academicSessions':
        taking.session(id, { from: read(date, cells['startDate']), to: read(date, cells['endDate']) });
        break;
      case 'classes':
        taking.class(id, { school: cells['schoolSourcedId'] ?? '', terms: list(cells['termSourcedIds']) });
        break;
      case 'users':
        taking.user(id, {
          orgs: list(cells['orgSourcedIds']),
          role: (cells['role'] ?? '').toLowerCase(),
          grade: cells['grades'] ?? '',
        });
        break;
      case 'demographics':
        taking.demographics(id, traitsIn(cells));
        break;
      case 'enrollments':
        taking.enrolment({
          user: cells['userSourcedId'] ?? '',
          class: cells['classSourcedId'] ?? '',
          school: cells['schoolSourcedId'] ?? '',
          role: (cells['role'] ?? '').toLowerCase(),
          from: read(date, cells['beginDate']),
          to: read(date, cells['endDate']),
        });
        break;
    }
  }
}

const withoutUrn = ({ name }: Headcount) => ({
  ...rowFault('URN', `orgs.csv tells no URN of ${name}: put it into the column identifier.`),
  column: 'urn',
});

const list = (ids = ''): string[] =>
  ids
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);

/** What a cell says, where it can be read; the rest of its row still counts. */
function read(reader: typeof urn, cell = ''): string | null {
  const value = reader(cell);
  return typeof value === 'string' ? value : null;
}
