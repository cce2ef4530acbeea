import { Refusal } from '@middletier/runtime/refusal';
import { shareOut } from '../ledger/share-out';

/** What a bid counts for, and between which amounts its share lies; all whole numbers, the weight above nothing. */
export interface Claim {
  readonly key: string;
  readonly weight: number;
  readonly floor: number;
  /** Not below the floor. */
  readonly cap: number;
}

/** What decides a share: its weight, or an end that it came to. */
export type Bound = 'WEIGHT' | 'FLOOR' | 'CAP';

export interface Share {
  readonly pence: number;
  readonly bound: Bound;
}

/**
 * Shares a pool in proportion to weights between floors and caps, to the penny. A share beyond an end is put at that end, and
 * the rest is shared anew, first on the side on which more pence are beyond; so the outcome is the only one in which all
 * shares between their ends are in proportion. The order of the claims does not matter. What is left where all are at their
 * caps stays in the pool.
 * @throws Refusal FLOORS_TOO_HIGH where the floors are more than the pool
 */
export function allocate(pool: number, claims: readonly Claim[]): Map<string, Share> {
  const floors = claims.reduce((sum, { floor }) => sum + floor, 0);
  if (floors > pool)
    throw new Refusal(
      'FLOORS_TOO_HIGH',
      `The floors of ${claims.length} bids come to ${floors} pence, and ${pool} are to be shared: take a lower floor, or a higher score that a bid must reach.`,
      ['input', 'terms', 'floorPence'],
    );
  const shares = new Map<string, Share>();
  let [free, left] = [claims, pool];
  for (;;) {
    const settled = beyondTheirEnds(left, free);
    if (settled.size === 0) break;
    settled.forEach((share, key) => shares.set(key, share));
    left -= [...settled.values()].reduce((sum, { pence }) => sum + pence, 0);
    free = free.filter(({ key }) => !settled.has(key));
  }
  if (free.length > 0)
    shareOut(left, free).forEach((pence, key) => shares.set(key, { pence, bound: 'WEIGHT' }));
  return shares;
}

/** Claims whose share in proportion would be beyond an end, on the side on which more is; none where all are between. */
function beyondTheirEnds(left: number, free: readonly Claim[]): Map<string, Share> {
  const whole = free.reduce((sum, { weight }) => sum + BigInt(weight), 0n);
  const low: Claim[] = [];
  const high: Claim[] = [];
  let [missing, over] = [0n, 0n];
  for (const claim of free) {
    // The share is product / whole: both sides of each comparison are multiplied by the whole.
    const product = BigInt(left) * BigInt(claim.weight);
    const [floor, cap] = [BigInt(claim.floor) * whole, BigInt(claim.cap) * whole];
    if (product < floor) {
      low.push(claim);
      missing += floor - product;
    } else if (product > cap) {
      high.push(claim);
      over += product - cap;
    }
  }
  const settled = new Map<string, Share>();
  if (missing >= over) low.forEach(({ key, floor }) => settled.set(key, { pence: floor, bound: 'FLOOR' }));
  if (over >= missing) high.forEach(({ key, cap }) => settled.set(key, { pence: cap, bound: 'CAP' }));
  return settled;
}
