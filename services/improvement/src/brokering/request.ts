import { checkId } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Change } from './offer';

/** Where a school is in its improvement, after "getting good, staying good, getting outstanding and staying outstanding" (003). */
export const STAGES = [
  'OUT_OF_CONCERN',
  'GETTING_GOOD',
  'STAYING_GOOD',
  'GETTING_OUTSTANDING',
  'STAYING_OUTSTANDING',
] as const;
export type Stage = (typeof STAGES)[number];

/** A school's wish to be supported. */
export interface SupportRequest {
  readonly id: string;
  readonly owner: string;
  readonly urn: string;
  readonly needs: readonly string[];
  readonly stage: Stage;
  /** Whole days. */
  readonly days: number;
  readonly from: string;
  readonly to: string;
  /** 1 (can wait) to 3 (cannot): a match counts that many times. */
  readonly priority: number;
  /** Offers that the school does not want. */
  readonly refusedOffers: readonly string[];
  /** The school agrees to be supported from inside its own trust. */
  readonly ownTrustAllowed: boolean;
  readonly state: 'OPEN' | 'MATCHED' | 'TAKEN_UP' | 'WITHDRAWN';
  /** Who was confirmed for it; null while it is open. */
  readonly matchedOffer: string | null;
  readonly version: number;
  readonly changes: readonly Change[];
}

/** Refuses a request that nobody could serve. */
export function checkRequest(request: SupportRequest): SupportRequest {
  const { days, priority, needs } = request;
  if (days < 1 || days > 365)
    throw new Refusal('BAD_DAYS', `${days} days: ask for 1 to 365 whole days.`, ['input', 'days']);
  if (priority < 1 || priority > 3)
    throw new Refusal('BAD_PRIORITY', 'priority is 1 (can wait), 2 or 3 (cannot).', ['input', 'priority']);
  if (needs.length === 0)
    throw new Refusal('NEED_MISSING', 'Say what the school needs: one need at least.', ['input', 'needs']);
  needs.forEach((need) => checkId(need, ['input', 'needs']));
  return request;
}

/** Refuses to change what is matched: the match, or the deployment made of it, is changed instead. */
export function requireOpen({ id, state }: SupportRequest): void {
  if (state === 'OPEN' || state === 'WITHDRAWN') return;
  throw new Refusal('REQUEST_MATCHED', `Request ${id} is matched: change its match or its deployment.`, [
    'input',
    'id',
  ]);
}
