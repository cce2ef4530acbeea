import type { Signal } from '../signals/raise-signals';
import type { Membership } from './membership';

export const ISOLATED_RULE = { id: 'isolated', title: 'Nobody challenges it from outside' } as const;

/** What is known of who a school works with on a day. */
export interface Company {
  readonly closed: boolean;
  readonly inTrust: boolean;
  /** Whether a partnership of the school was ever told of. */
  readonly told: boolean;
  /** Those that hold on the day. */
  readonly memberships: readonly Membership[];
}

/**
 * A school in no trust and in no partnership that brings challenge, by its kind or by a link adviser, stands alone: which
 * brings it is judged by organisations, and `School.isolation` says the same (domain.md, ground rule 4). Of a school of whose
 * partnerships nobody ever told nothing is known, nor of what one brings that was told of before it was said.
 */
export function isolationOf({ closed, inTrust, told, memberships }: Company): readonly Signal[] {
  if (closed || inTrust || !told || memberships.some(({ challenge }) => challenge !== false)) return [];
  const names = memberships.map(({ partnershipName }) => partnershipName);
  const sentence =
    names.length === 0
      ? 'It is in no partnership and no trust, and nobody challenges it from outside.'
      : `It is in ${listed(names)}, but nobody there challenges it from outside.`;
  const figures = { value: null, threshold: null };
  return [{ rule: ISOLATED_RULE.id, severity: 'AMBER', sentence, ...figures, source: 'HARD' }];
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
