import { Readable } from 'node:stream';
import type { Store } from '@middletier/runtime/unit-of-work';
import { importFile, type ImportCounts, type Rejection } from '../src/observations/files/import-file';
import { proposeWaiting } from '../src/observations/repropose';

/** A published table as its publisher lays it out, cut to a few columns; invented schools. */
export interface TableFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines of headings above the header. */
  readonly above?: readonly string[];
}

const quoted = (cell: string): string => (cell.includes(',') ? `"${cell}"` : cell);

const textOf = ({ columns, rows, above = [] }: TableFile): string =>
  `\uFEFF${[...above, ...[columns, ...rows].map((cells) => cells.map(quoted).join(','))].join('\r\n')}\r\n`;

/** Takes a file as the command does, and keeps what its listener was told. */
export async function takeTable(
  store: Store,
  file: TableFile,
  { period = null, dryRun = false }: { period?: string | null; dryRun?: boolean } = {},
): Promise<{ counts: ImportCounts & { kind: string }; rejections: readonly Rejection[] }> {
  const rejections: Rejection[] = [];
  const bytes = Readable.from([Buffer.from(textOf(file))]);
  const counts = await importFile(
    store,
    { bytes, name: file.name, period, dryRun },
    { onProgress: () => undefined, onRejection: (rejection) => rejections.push(rejection) },
  );
  if (!dryRun) await proposeWaiting(store, () => undefined);
  return { counts, rejections };
}

const OEIF = [
  'Inspection number of latest OEIF graded inspection',
  'Inspection type of latest OEIF graded inspection',
  'Inspection start date of latest OEIF graded inspection',
  'Publication date of latest OEIF graded inspection',
  'Latest OEIF category of concern',
  'Latest OEIF overall effectiveness',
  'Latest OEIF quality of education',
  'Latest OEIF  safeguarding is effective?',
];
const CARD = [
  'Inspection number of latest full inspection',
  'Inspection type',
  'Inspection start date',
  'Publication date',
  'Category of concern',
  'Safeguarding standards',
  'Inclusion',
  'Curriculum and teaching',
  'Achievement',
  'Early years (where applicable)',
  'Leadership and governance',
];

/** Ofsted's latest inspections since report cards: the older scale and the new one side by side. */
export const OFSTED_LATEST = ['URN', 'School name', ...CARD, ...OEIF] as const;

export const WORKFORCE_COLUMNS = [
  ...['LA Number', 'URN', 'School Name'],
  'Pupil: Teacher Ratio (Full-Time Equivalent of qualified and unqualified teachers)',
  ' Teachers with Qualified Teacher Status (%) (Headcount)',
  'Rate of Teacher Vacancies - Demoninator is an addition of both teachers and vacancies (%)',
];
