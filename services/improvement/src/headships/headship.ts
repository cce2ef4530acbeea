import type { Signal } from '../signals/raise-signals';

/** A post that leads schools as a whole, as cpd told of it last. */
export interface Headship {
  readonly id: string;
  readonly urns: readonly string[];
  readonly state: 'VACANT' | 'COVERED' | 'FILLED';
  /** Last day of who left, YYYY-MM-DD; null while it is filled. */
  readonly vacantSince: string | null;
  /** As cpd says, for example RETIREMENT. */
  readonly reason: string | null;
  readonly sudden: boolean;
}

export const NO_HEAD_RULE = { id: 'no-head-in-post', title: 'No head in post' } as const;

/**
 * A school of whose headships none is filled, and one was told to be vacant, has no head in post. Somebody who acts leads it,
 * but holds no post: it goes on until one is appointed. Of a school whose posts nobody keeps nothing is known.
 */
export function signalsOf(headships: readonly Headship[]): readonly Signal[] {
  if (headships.length === 0 || headships.some(({ state }) => state === 'FILLED')) return [];
  const [headship] = headships.toSorted((a, b) => ((a.vacantSince ?? '') < (b.vacantSince ?? '') ? -1 : 1));
  const { vacantSince, sudden, state } = headship!;
  const how = sudden ? ', not known beforehand' : '';
  const since = vacantSince === null ? '' : ` since the head’s last day, ${vacantSince}${how}`;
  const covered = headships.some((one) => one.state === 'COVERED') || state === 'COVERED';
  const sentence = `No head in post${since}; ${covered ? 'somebody acts as head' : 'nobody acts as head'}.`;
  return [{ rule: NO_HEAD_RULE.id, severity: 'RED', sentence, value: null, threshold: null, source: 'HARD' }];
}
