import type { Said } from './said';
import { foldName, split, type School } from './school';

/** A school as it lies in the store. */
export type SchoolRow = Omit<School, 'urn' | 'asAt'> & {
  readonly _id: string;
  /** Orders lists. */
  readonly sortName: string;
  /** What a name is found by. */
  readonly words: string[];
  /** First part of the postcode, as in BN1 of BN1 4GA. */
  readonly outward: string | null;
  /** The first day of this state; '' where there is none. */
  readonly since: string;
  /** Of the row of the file that it was last taken from. */
  readonly digest?: string;
  /** Which files told its fields last: an older one does not tell them again. */
  readonly said?: readonly Said[];
};

/** A state of a school that is over; `_id` is its URN and first day. */
export type VersionRow = Omit<SchoolRow, 'since' | 'digest' | 'said'> & {
  readonly urn: string;
  readonly from: string;
  /** The first day on which it was no more. */
  readonly to: string;
};

export const schoolOf = ({
  _id,
  sortName: _sortName,
  words: _words,
  outward: _outward,
  since: _since,
  digest: _digest,
  said: _said,
  ...school
}: SchoolRow): School => ({ urn: _id, ...school });

export function versionSchool(row: VersionRow, asAt: string): School {
  const {
    _id,
    urn,
    from: _from,
    to: _to,
    sortName: _sortName,
    words: _words,
    outward: _outward,
    ...school
  } = row;
  return { ...school, urn, asAt };
}

/** What a row has beside the school itself. */
export function searchable({ name, address }: Pick<School, 'name' | 'address'>) {
  const sortName = foldName(name);
  return { sortName, words: split(sortName), outward: outwardOf(address.postcode) };
}

/** The first part of a postcode; null for what is none. */
function outwardOf(postcode: string | null): string | null {
  return /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/.exec(postcode?.toUpperCase() ?? '')?.[1] ?? null;
}
