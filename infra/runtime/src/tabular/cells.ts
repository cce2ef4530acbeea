/** Why a cell could not be read: a stable rule code, and what to do about it in a sentence. */
export class Unreadable {
  constructor(
    readonly rule: string,
    readonly fix: string,
  ) {}
}

/** Reads one cell as it came; null is "no value". */
export type Reader<T> = (raw: string) => T | null | Unreadable;

const NO_TEXT = new Set(['', 'null', 'n/a']);
const LONGEST_NO_TEXT = 4;
// Signs that published tables put in place of a figure, from DfE's and Ofsted's guides to symbols.
const NO_FIGURE = new Set(['SUPP', 'NA', 'NE', 'NEW', 'NP', 'LOWCOV', 'X', 'Z', 'C', '..']);
const SCIENTIFIC = /^-?\d+(\.\d+)?e[+-]?\d+$/i;

/** Trimmed text; '', NULL and n/a are no value. */
export const text: Reader<string> = (raw) => {
  const trimmed = raw.trim();
  // Most cells are longer than any sign for no value.
  if (trimmed.length > LONGEST_NO_TEXT) return trimmed;
  return NO_TEXT.has(trimmed.toLowerCase()) ? null : trimmed;
};

/** A whole number from 0: 1234, 1,234 (commas by threes) or 1234.0. */
export const count: Reader<number> = (raw) => {
  const written = text(raw);
  if (typeof written !== 'string') return written;
  if (SCIENTIFIC.test(written)) return roundedByExcel(written);
  if (/^-\d/.test(written)) return new Unreadable('NEGATIVE', 'Give a number that is not below 0.');
  if (!/^(\d{1,3}(,\d{3})+|\d{1,12})(\.0+)?$/.test(written))
    return new Unreadable('WHOLE_NUMBER', 'Give a whole number in digits, such as 210.');
  return Number(written.replaceAll(',', ''));
};

/** A percentage from 0 to 100, with or without its sign, as a number of per cent: 78%, 78, 10.2. */
export const percentage: Reader<number> = (raw) => {
  const written = text(raw);
  if (typeof written !== 'string') return written;
  const digits = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(written)?.[1];
  if (digits === undefined || Number(digits) > 100)
    return new Unreadable(
      'PERCENTAGE',
      'Give a percentage from 0 to 100 with a point for decimals, such as 10.2 or 10.2%.',
    );
  return Number(digits);
};

/** A date, day first (DD-MM-YYYY, DD/MM/YYYY) or ISO (YYYY-MM-DD), as YYYY-MM-DD. */
export const date: Reader<string> = (raw) => {
  const written = text(raw);
  if (typeof written !== 'string') return written;
  const dayFirst = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(written);
  if (dayFirst) return existing(dayFirst[4], dayFirst[3], dayFirst[1]);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  return new Unreadable(
    'DATE',
    'Write the date as DD/MM/YYYY or YYYY-MM-DD, with four figures for the year.',
  );
};

/** A code; one of digits loses the noughts before it, since 06 and 6 are the same. */
export const code: Reader<string> = (raw) => {
  const written = text(raw);
  if (typeof written !== 'string') return written;
  if (SCIENTIFIC.test(written)) return roundedByExcel(written);
  return /^\d+$/.test(written) ? written.replace(/^0+(?=\d)/, '') : written;
};

/** Unique reference number of an establishment: five digits (children's centres, as 20001) or six. */
export const urn: Reader<string> = coded(
  'URN',
  /^[1-9]\d{4,5}$/,
  'A URN has five or six digits, such as 100000.',
);

/** A code that must have a form once it is read. */
export function coded(rule: string, form: RegExp, fix: string): Reader<string> {
  return (raw) => {
    const read = code(raw);
    return typeof read === 'string' && !form.test(read) ? new Unreadable(rule, fix) : read;
  };
}

/** A reader for published figures, where SUPP, NA, NE, x, .. and their like mean no value. */
export function figure<T>(reader: Reader<T>): Reader<T> {
  return (raw) => (NO_FIGURE.has(raw.trim().toUpperCase()) ? null : reader(raw));
}

function existing(year = '', month = '', day = ''): string | Unreadable {
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // Date.UTC takes 30 February for 1 March, and years before 100 for ones of our time.
  if (time.getUTCMonth() + 1 === Number(month) && time.getUTCDate() === Number(day) && year >= '0100')
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return new Unreadable(
    'DATE_IMPOSSIBLE',
    'There is no such day: write the day first, as DD/MM/YYYY, or use YYYY-MM-DD.',
  );
}

function roundedByExcel(written: string): Unreadable {
  return new Unreadable(
    'ROUNDED_BY_EXCEL',
    `A spreadsheet has shortened this number to ${written} and its digits are lost: export the file again and send it without opening it in a spreadsheet.`,
  );
}
