import type { Telling } from '../register-history/missing';

export type GroupKind =
  | 'FEDERATION'
  | 'FOUNDATION_TRUST'
  | 'MULTI_ACADEMY_TRUST'
  | 'SINGLE_ACADEMY_TRUST'
  | 'SPONSOR'
  | 'CHILDRENS_CENTRES'
  | 'OTHER';

/** A group of establishments in the register. Dates are YYYY-MM-DD; null is "not recorded". */
export interface RegisterGroup {
  readonly uid: string;
  /** Identifier of GIAS's own for trusts, such as TR00261. */
  readonly groupId: string | null;
  readonly name: string | null;
  readonly kind: GroupKind;
  /** The type in the register's words. */
  readonly type: string | null;
  readonly companiesHouseNumber: string | null;
  readonly ukprn: string | null;
  readonly openDate: string | null;
  readonly closedDate: string | null;
  readonly isOpen: boolean;
  /** The day the newest file was made that told it. */
  readonly toldOn?: string;
}

/** That an establishment is in a group, from one day to another, both included; null is "not recorded" and "not ended". */
export interface GroupMembership extends Telling {
  readonly urn: string;
  readonly uid: string;
  readonly kind: GroupKind;
  readonly joined: string | null;
  readonly left: string | null;
}

/** Codes of GIAS's group types, without noughts before them: "06" and 6 are the same. */
const KINDS: Readonly<Record<string, GroupKind>> = {
  '1': 'FEDERATION',
  '2': 'FOUNDATION_TRUST',
  '5': 'SPONSOR',
  '6': 'MULTI_ACADEMY_TRUST',
  '8': 'CHILDRENS_CENTRES',
  '9': 'CHILDRENS_CENTRES',
  '10': 'SINGLE_ACADEMY_TRUST',
};

const WORDS: readonly (readonly [RegExp, GroupKind])[] = [
  [/^federation/i, 'FEDERATION'],
  [/^multi-academy/i, 'MULTI_ACADEMY_TRUST'],
  [/^(secure )?single-academy/i, 'SINGLE_ACADEMY_TRUST'],
  [/sponsor/i, 'SPONSOR'],
  [/children/i, 'CHILDRENS_CENTRES'],
  [/^trust$/i, 'FOUNDATION_TRUST'],
];

/** The kind of a group by its type's code, or by its words where a file has no code or one that is not known. */
export const kindOf = (code: string | null, words: string | null): GroupKind =>
  KINDS[code ?? ''] ?? WORDS.find(([pattern]) => pattern.test(words ?? ''))?.[1] ?? 'OTHER';

/** Groups of which an establishment can be in one at a time: academy trusts of either kind, and federations. */
export function exclusiveFamily(kind: GroupKind): 'TRUST' | 'FEDERATION' | null {
  if (kind === 'FEDERATION') return 'FEDERATION';
  return kind === 'MULTI_ACADEMY_TRUST' || kind === 'SINGLE_ACADEMY_TRUST' ? 'TRUST' : null;
}
