import { count, date, text, Unreadable, urn, type Reader } from '@middletier/runtime/tabular/cells';
import { readSchoolYear } from '../trust-return/school-year';

/** How a value is written: one thing reads it, describes it to people and to programs, so that the three never differ. */
export interface Form<T> {
  readonly read: Reader<T>;
  readonly inWords: string;
  /** As JSON Schema has it, for a line of NDJSON. */
  readonly schema: { readonly type: 'string' | 'integer' | 'number'; readonly [keyword: string]: unknown };
}

export const SCHOOL: Form<string> = {
  read: urn,
  inWords: 'unique reference number of a school, such as 100000',
  schema: { type: 'string', pattern: '^[1-9][0-9]{4,5}$' },
};

export const DAY: Form<string> = {
  read: date,
  inWords: 'day, DD/MM/YYYY or YYYY-MM-DD',
  schema: { type: 'string', format: 'date' },
};

export const COUNT: Form<number> = {
  read: count,
  inWords: 'whole number from 0',
  schema: { type: 'integer', minimum: 0 },
};

/** A number with at most two decimals, within limits. */
export const decimal = (least: number, most: number): Form<number> => ({
  read: between(least, most),
  inWords: `number from ${least} to ${most} with a point for decimals`,
  schema: { type: 'number', minimum: least, maximum: most },
});

/** Pounds as they are written, kept in pence; `signed` where a deficit is below nought. */
export const pounds = ({ signed }: { readonly signed: boolean }): Form<number> => ({
  read: (raw) => {
    const read = between(signed ? -MOST_POUNDS : 0, MOST_POUNDS)(raw.replace(/^\s*(-?)£/, '$1'));
    return typeof read === 'number' ? Math.round(read * 100) : read;
  },
  inWords: signed ? 'pounds and pence, with - before a deficit' : 'pounds and pence',
  schema: { type: 'number', ...(signed ? {} : { minimum: 0 }) },
});

export const YEAR: Form<string> = {
  read: (raw) => {
    const written = text(raw);
    if (typeof written !== 'string') return written;
    const [, begins, ends] = SCHOOL_YEAR.exec(written) ?? [];
    if (begins !== undefined && (Number(begins) + 1) % 100 === Number(ends))
      return readSchoolYear(`${begins}/${ends}`).name;
    return new Unreadable('SCHOOL_YEAR', 'Write the school year as 2025/26.');
  },
  inWords: 'school year, such as 2025/26',
  schema: { type: 'string', pattern: '^[0-9]{4}/[0-9]{2}$' },
};

/** One of some codes, in any case of letters, with spaces or hyphens for underscores; `other` are further ways to write them. */
export function oneOf<Code extends string>(
  codes: readonly Code[],
  other: Readonly<Record<string, Code>> = {},
): Form<Code> {
  const known = new Map<string, Code>([
    ...Object.entries(other).map(([name, code]) => [folded(name), code] as const),
    ...codes.map((code) => [folded(code), code] as const),
  ]);
  return {
    read: (raw) => {
      const written = text(raw);
      if (typeof written !== 'string') return written;
      return known.get(folded(written)) ?? new Unreadable('CODE', `Give one of ${codes.join(', ')}.`);
    },
    inWords: `one of ${codes.join(', ')}`,
    schema: { type: 'string', enum: codes },
  };
}

/** A short text, such as the number of a post. */
export const shortText = (longest: number): Form<string> => ({
  read: (raw) => {
    const written = text(raw);
    if (typeof written !== 'string' || written.length <= longest) return written;
    return new Unreadable('TOO_LONG', `Write at most ${longest} characters.`);
  },
  inWords: `text of at most ${longest} characters`,
  schema: { type: 'string', maxLength: longest },
});

const MOST_POUNDS = 1_000_000_000;
const SCHOOL_YEAR = /^(\d{4})\s*[/-]?\s*(?:\d{2})?(\d{2})$/;
/** With as many decimals as a spreadsheet writes. */
const NUMBER = /^-?\d{1,12}(\.\d{1,18})?$/;

const between =
  (least: number, most: number): Reader<number> =>
  (raw) => {
    const written = text(raw);
    if (typeof written !== 'string') return written;
    const plain = written.replace(/(?<=\d),(?=\d{3}(\D|$))/g, '');
    if (!NUMBER.test(plain))
      return new Unreadable('NUMBER', 'Give a number with a point for decimals, such as 12.5.');
    const value = Math.round(Number(plain) * 100) / 100;
    if (value >= least && value <= most) return value;
    return new Unreadable('OUT_OF_RANGE', `Give a number from ${least} to ${most}.`);
  };

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
