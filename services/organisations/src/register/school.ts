import type { Establishment } from './establishment';

/** A school as it is kept: the register's entry, and what the list is ordered and searched by. */
export interface School extends Establishment {
  readonly urn: string;
  readonly updatedAt: Date;
  /** The day it is shown as at; left out where it is shown as it stands now. */
  readonly asAt?: string;
}

export interface LocalAuthority {
  readonly code: string;
  readonly name: string | null;
  /** Three letters, where a list of authorities gave them. */
  readonly letters?: string | null;
}

/** What a list of local authorities says of one. */
export interface ListedAuthority {
  readonly code: string;
  readonly name: string;
  readonly letters: string | null;
}

export interface Trust {
  readonly uid: string;
  readonly name: string | null;
}

const ACCENTS = /\p{Diacritic}/gu;

// Most names are plain ASCII, which no accent has to be taken from.
const ASCII = /^[ -~]*$/;

const plain = (name: string): string =>
  (ASCII.test(name) ? name : name.normalize('NFD').replace(ACCENTS, ''))
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The words of a text that was folded, once each. */
export const split = (text: string): string[] => [...new Set(text.split(' ').filter(Boolean))];

/** A name as it is compared: small letters without accents, "St" read as "Saint", punctuation as space. */
export const foldName = (name: string): string => plain(name).replace(/\bst\b/g, 'saint');

/** The words a school is found by. */
export const wordsOf = (name: string): string[] => split(foldName(name));

/**
 * What a school must have a word for, each, to be found by this name: "st" is short for Saint, or begins Stanton. Apart, the two
 * are places in an index; as one expression they would be all of it.
 */
export const beginningsOf = (name: string): (string | RegExp)[][] =>
  // Plain words hold letters and digits only, so they are safe in an expression.
  split(plain(name)).map((word) => [...(word === 'st' ? ['saint'] : []), new RegExp(`^${word}`)]);
