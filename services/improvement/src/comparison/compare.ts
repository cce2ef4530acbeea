import { findMeasure } from '../observations/measures';
import type { Comparator, ComparatorKind } from './comparator';
import { meanOf, shareWorse, type Peers } from './tally';

interface Compared {
  readonly measure: string;
  readonly kind: ComparatorKind;
  /** The school's own figure; null where it has none, and then there is no percentile. */
  readonly figure: number | null;
}

/** A school's figure against those of others, it not being one of them. Null where there is nobody else. */
export function compare({ measure, kind, figure }: Compared, peers: Peers): Comparator | null {
  const value = meanOf(peers);
  if (value === null) return null;
  const direction = findMeasure(measure)?.direction ?? 'NEITHER';
  const percentile = figure === null ? null : shareWorse(peers, figure, direction);
  return { measure, kind, value, schools: peers.schools, percentile };
}
