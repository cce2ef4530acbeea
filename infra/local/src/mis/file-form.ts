import { basename } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';

/** What a file is sent as. */
export interface FileForm {
  readonly type: string;
  readonly encoding: 'gzip' | null;
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/csv',
  tsv: 'text/csv',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
  zip: 'application/zip',
};

/** By the ending of its name. Refuses FILE_TYPE. */
export function formOf(path: string): FileForm {
  const name = basename(path).toLowerCase();
  const packed = name.endsWith('.gz');
  const ending = (packed ? name.slice(0, -3) : name).split('.').at(-1)!;
  const type = TYPES[ending];
  if (type) return { type, encoding: packed ? 'gzip' : null };
  throw new Refusal(
    'FILE_TYPE',
    `${basename(path)}: files end in .csv, .ndjson, .jsonl (each also with .gz) or .zip. Save a workbook as "CSV UTF-8".`,
  );
}

const KINDS = [
  ...['attendance', 'roll', 'suspensions', 'attainment', 'workforce', 'leadership', 'governance', 'finance'],
];

/** The kind that a file's name tells, such as attendance in attendance-week-12.csv. Refuses KIND_UNKNOWN. */
export function kindIn(path: string): string {
  const name = basename(path).toLowerCase();
  const found = KINDS.filter((kind) => name.includes(kind));
  if (found.length === 1) return found[0]!;
  throw new Refusal(
    'KIND_UNKNOWN',
    `${basename(path)}: say what kind of return it is with --kind (${KINDS.join(', ')}).`,
  );
}
