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

/** A name as it is compared: small letters without accents, "St" read as "Saint", punctuation as space. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint');

/** The words a school is found by. */
export const wordsOf = (name: string): string[] => [...new Set(foldName(name).split(' ').filter(Boolean))];
