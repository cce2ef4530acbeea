import { endOfDay } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { aimsReached } from '../bids/aims-reached';
import { supportMoves } from '../entitlements/support-moves';
import { borneByAuthorities } from '../funds/borne-by';
import type { Fund } from '../funds/fund';
import { paidOut } from '../ledger/paid-out';
import { daysGiven } from '../support-payments/days-given';
import type { Known } from './value-for-money';

interface Wanted {
  /** Code of the authority. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** Funds it gave to. */
  readonly funds: readonly Fund[];
  /** URNs of its schools. */
  readonly urns: readonly string[];
}

/** Gathers what the slices know of an authority's spending in a time: a question to each of them, however many schools. */
export async function readValue(
  db: UnitOfWork['db'],
  { code, from, to, funds, urns }: Wanted,
): Promise<Known> {
  const term = { from, to };
  const [paid, given, moves, aims] = await Promise.all([
    paidOut(
      db,
      funds.map(({ id }) => id),
      term,
    ),
    daysGiven(db, `local-authority:${code}`, term),
    supportMoves(db, urns, { from: new Date(`${from}T00:00:00Z`), before: endOfDay(to) }),
    aimsReached(db, urns, term),
  ]);
  const borne = funds.flatMap((fund) => borneByAuthorities(fund, Math.max(0, paid.get(fund.id) ?? 0)));
  const spentPence = borne.reduce((sum, one) => sum + (one.code === code ? one.pence : 0), 0);
  return { spentPence, ...given, moves, aims };
}
