import { overlap, type Period } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';

/** The kind of evidence that a completed placement is, in every pipeline that asks for it. */
export const PLACEMENT_EVIDENCE = 'placement-elsewhere';

/** Somebody leads or learns in another school for a while (000: "experiences from a range of schools"). */
export interface Placement extends Period {
  readonly id: string;
  readonly leader: string;
  readonly home: string;
  readonly host: string;
  readonly to: string;
  readonly purpose: string;
  /** Who agreed at the host school, and where it is written. */
  readonly agreed: string;
  /** The placement of whoever comes in exchange; null where nobody does. */
  readonly exchange: string | null;
  readonly state: 'ARRANGED' | 'COMPLETED' | 'CANCELLED';
  /** What it brought, or why it was cancelled; null before. */
  readonly outcome: string | null;
  readonly version: number;
  readonly arrangedBy: string;
}

/** Refuses PLACED_AT_HOME, and PLACED_ALREADY where another placement is at the same time. */
export function checkPlacement(placement: Placement, others: readonly Placement[]): Placement {
  if (placement.home === placement.host)
    throw new Refusal('PLACED_AT_HOME', 'They work there: a placement is in another school.', [
      'input',
      'host',
    ]);
  const other = others.find((one) => one.state !== 'CANCELLED' && overlap(one, placement));
  if (!other) return placement;
  throw new Refusal('PLACED_ALREADY', `They are placed from ${other.from} to ${other.to} already.`, [
    'input',
    'from',
  ]);
}

/** Refuses PLACEMENT_OVER, NOT_BEGUN. */
export function endPlacement(
  placement: Placement,
  { state, outcome, today }: { state: 'COMPLETED' | 'CANCELLED'; outcome: string; today: string },
): Placement {
  if (placement.state !== 'ARRANGED')
    throw new Refusal('PLACEMENT_OVER', `It is ${placement.state} already.`, ['input', 'id']);
  if (state === 'COMPLETED' && placement.from > today)
    throw new Refusal('NOT_BEGUN', `It begins on ${placement.from} only.`, ['input', 'id']);
  return { ...placement, state, outcome, version: placement.version + 1 };
}
