import { Refusal, type Path } from '@middletier/runtime/refusal';
import { checkPence } from '../ledger/pence';

/** By what a pool is shared: score × need × size, between a floor and a cap (domain.md A3). */
export interface Terms {
  readonly poolPence: number;
  /** What quality counts for in a score, in per cent; impact is the rest. */
  readonly qualityPercent: number;
  /** Of 1000; a bid below it gets nothing. */
  readonly leastScore: number;
  /** The least that a bid which reaches the score gets, unless it asks for less; 0 for none. */
  readonly floorPence: number;
  /** The most; null for what it asks. */
  readonly capPence: number | null;
  /** Whether pupils eligible for free school meals count. */
  readonly byNeed: boolean;
  /** Whether the number of pupils counts. */
  readonly bySize: boolean;
}

/** Refuses BAD_AMOUNT and BAD_TERMS. */
export function checkTerms(terms: Terms, path: Path): Terms {
  checkPence(terms.poolPence, [...path, 'poolPence']);
  if (terms.floorPence !== 0) checkPence(terms.floorPence, [...path, 'floorPence']);
  if (terms.capPence !== null) checkPence(terms.capPence, [...path, 'capPence']);
  const refuse = (field: keyof Terms, why: string): never => {
    throw new Refusal('BAD_TERMS', why, [...path, field]);
  };
  if (!within(terms.qualityPercent, 100)) refuse('qualityPercent', 'qualityPercent is 0 to 100.');
  if (!within(terms.leastScore, 1_000)) refuse('leastScore', 'leastScore is 0 to 1000.');
  if (terms.capPence !== null && terms.capPence < terms.floorPence)
    refuse('capPence', 'The cap is not below the floor.');
  return terms;
}

const within = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;
