import type { EstablishmentRow } from './exemplar';

export type Captures = Readonly<Record<string, unknown>>;

const WHOLE = /^\$\{(\w+)\}$/;
const PART = /\$\{(\w+)\}/g;

/**
 * Variables of a step as they are sent. `${name}` stands for what an earlier step captured, `${today}` for the day and
 * `${lastMonday}` for the Monday of the last whole week; an object `{ "forEachSchool": { COLUMN: VALUE, … }, "give": … }`
 * for a list with an entry for each school of the register file that fits, in which `${COLUMN}` stands for the school's
 * cell. Where VALUE is a list, a school fits with any of them.
 */
export const fillIn = (value: unknown, captures: Captures, schools: readonly EstablishmentRow[]): unknown =>
  fill(value, (name) => captured(name, captures), schools);

/** An expected answer with its entries for each school; what it captures stays as it is. */
export const fillInSchools = (expected: unknown, schools: readonly EstablishmentRow[]): unknown =>
  fill(expected, (name) => `\${${name}}`, schools);

type LookUp = (name: string) => unknown;

function fill(value: unknown, lookUp: LookUp, schools: readonly EstablishmentRow[]): unknown {
  if (typeof value === 'string') return fillText(value, lookUp);
  if (Array.isArray(value)) return value.flatMap((entry) => listOf(entry, lookUp, schools));
  if (value === null || typeof value !== 'object') return value;
  if ('forEachSchool' in value) return listOf(value, lookUp, schools);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fill(part, lookUp, schools)]));
}

function listOf(entry: unknown, lookUp: LookUp, schools: readonly EstablishmentRow[]): unknown[] {
  if (!isForEach(entry)) return [fill(entry, lookUp, schools)];
  const fitting = schools.filter((school) =>
    Object.entries(entry.forEachSchool).every(([column, wanted]) =>
      [wanted].flat().includes(school[column] ?? ''),
    ),
  );
  if (fitting.length === 0) throw new Error(`No school fits ${JSON.stringify(entry.forEachSchool)}.`);
  return fitting.map((school) => fill(entry.give, (name) => school[name] ?? lookUp(name), []));
}

interface ForEach {
  readonly forEachSchool: Readonly<Record<string, string | readonly string[]>>;
  readonly give: unknown;
}

const isForEach = (value: unknown): value is ForEach =>
  value !== null && typeof value === 'object' && 'forEachSchool' in value && 'give' in value;

function fillText(text: string, lookUp: LookUp): unknown {
  const [, whole] = WHOLE.exec(text) ?? [];
  if (whole !== undefined) return lookUp(whole);
  return text.replace(PART, (_, name: string) => String(lookUp(name)));
}

function captured(name: string, captures: Captures): unknown {
  if (name in captures) return captures[name];
  throw new Error(`Nothing was captured as ${name}: an earlier step must expect "\${${name}}".`);
}
