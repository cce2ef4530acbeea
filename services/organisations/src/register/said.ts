import type { Establishment, EstablishmentFields } from './establishment';
import { FIELDS } from './merge-establishment';

/** That files made on a day were the last to tell some fields of a school: bit n stands for the nth field. */
export interface Said {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly fields: number;
}

/** The fields that a row tells, as bits; there are 31 of them, and no more fit. */
export const bitsOf = (fields: Partial<EstablishmentFields>): number =>
  FIELDS.reduce((bits, field, n) => (fields[field] === undefined ? bits : bits | (1 << n)), 0);

/** The fields that a newer file than one of this day has told: what it says of them is out of date. */
export function settledSince(said: readonly Said[], day: string): ReadonlySet<keyof Establishment> {
  const bits = said.reduce((sum, { on, fields }) => (on > day ? sum | fields : sum), 0);
  return new Set(bits === 0 ? [] : FIELDS.filter((_, n) => (bits & (1 << n)) !== 0));
}

/** What was said of a school, once a file of a day has told some fields, too; the same list where that adds nothing. */
export function sayAgain(said: readonly Said[], told: Said): readonly Said[] {
  const newer = said.reduce((sum, { on, fields }) => (on >= told.on ? sum | fields : sum), 0);
  const fresh = told.fields & ~newer;
  if (fresh === 0) return said;
  const others = said
    .map(({ on, fields }) => ({ on, fields: fields & ~fresh }))
    .filter(({ fields }) => fields !== 0);
  const same = others.find(({ on }) => on === told.on)?.fields ?? 0;
  return [...others.filter(({ on }) => on !== told.on), { on: told.on, fields: fresh | same }];
}
