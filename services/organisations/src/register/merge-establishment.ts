import type { Establishment, EstablishmentFields } from './establishment';

export interface Merged {
  readonly kind: 'NEW' | 'CHANGED' | 'UNCHANGED';
  readonly establishment: Establishment;
  /** The fields whose value differs from what was stored; of a new establishment, those that have a value. */
  readonly changedFields: readonly (keyof Establishment)[];
}

const NONE: ReadonlySet<keyof Establishment> = new Set();

type Loose = Readonly<Record<string, unknown>>;

const NOTHING_RECORDED: Readonly<Record<keyof Establishment, unknown>> = {
  name: null,
  localAuthority: null,
  establishmentNumber: null,
  type: null,
  typeGroup: null,
  status: null,
  phase: null,
  openDate: null,
  closeDate: null,
  statutoryLowAge: null,
  statutoryHighAge: null,
  gender: null,
  religiousCharacter: null,
  admissionsPolicy: null,
  capacity: null,
  pupils: null,
  percentageFsm: null,
  trust: null,
  federation: null,
  address: { street: null, locality: null, address3: null, town: null, county: null, postcode: null },
  website: null,
  telephone: null,
  region: null,
  district: null,
  ward: null,
  constituency: null,
  easting: null,
  northing: null,
  ofstedLastInspection: null,
  ukprn: null,
  lastChanged: null,
};

export const FIELDS = Object.keys(NOTHING_RECORDED) as (keyof Establishment)[];

/**
 * What is known of an establishment once a row is taken: its fields replace those stored, and what it is silent on stays, as
 * do the fields that a newer file has `settled`.
 */
export function mergeEstablishment(
  stored: Establishment | null,
  fields: EstablishmentFields,
  settled: ReadonlySet<keyof Establishment> = NONE,
): Merged {
  const before: Loose = stored ? { ...NOTHING_RECORDED, ...stored } : NOTHING_RECORDED;
  // All made by one pattern: the engine then knows their shape, which halves what it costs to write them by the thousand.
  const after: Record<string, unknown> = { ...NOTHING_RECORDED };
  const changedFields: (keyof Establishment)[] = [];
  for (const field of FIELDS) {
    after[field] = settled.has(field) ? before[field] : mergeField(before[field], fields[field]);
    if (!isSame(before[field], after[field])) changedFields.push(field);
  }
  const kind = stored === null ? 'NEW' : changedFields.length > 0 ? 'CHANGED' : 'UNCHANGED';
  // The required fields are in every row, so that nothing recorded stays in none of them.
  return { kind, establishment: after as unknown as Establishment, changedFields };
}

/** What the register says of a school, without what we keep beside it. */
export function entryOf(school: Establishment): Establishment {
  const entry: Record<string, unknown> = { ...NOTHING_RECORDED };
  for (const field of FIELDS) entry[field] = school[field];
  return entry as unknown as Establishment;
}

function mergeField(before: unknown, told: unknown): unknown {
  if (told === undefined) return before;
  if (!isParts(told)) return told;
  const same = isParts(before) && before['code'] === told['code'] && before['uid'] === told['uid'];
  // A row may give a code without the name that goes with it: the name of another code is not its name.
  return same ? { ...before, ...told } : { name: null, ...told };
}

/** Values of the register are plain, or parts that are plain. */
function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!isParts(before) || !isParts(after)) return false;
  const parts = Object.keys(after);
  return parts.length === Object.keys(before).length && parts.every((part) => before[part] === after[part]);
}

function isParts(value: unknown): value is Loose {
  return value !== null && typeof value === 'object';
}
