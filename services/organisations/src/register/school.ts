import type { Establishment } from './establishment';

/** A school as it is kept: the register's entry, and what the list is ordered and searched by. */
export interface School extends Establishment {
  readonly urn: string;
  readonly updatedAt: Date;
}

export interface LocalAuthority {
  readonly code: string;
  readonly name: string | null;
}

export interface Trust {
  readonly uid: string;
  readonly name: string | null;
}

const ACCENTS = /\p{Diacritic}/gu;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const split = (text: string): string[] => [...new Set(text.split(' ').filter(Boolean))];

/** A name as it is compared: small letters without accents, "St" read as "Saint", punctuation as space. */
export const foldName = (name: string): string => plain(name).replace(/\bst\b/g, 'saint');

/** The words a school is found by. */
export const wordsOf = (name: string): string[] => split(foldName(name));

/** What a school must have a word for, each, to be found by this name: "st" is short for Saint, or begins Stanton. */
export const beginningsOf = (name: string): RegExp[] =>
  // Plain words hold letters and digits only, so they are safe in an expression.
  split(plain(name)).map((word) => (word === 'st' ? /^(saint$|st)/ : new RegExp(`^${word}`)));
