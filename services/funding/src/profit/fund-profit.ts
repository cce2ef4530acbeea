import type { Transaction } from '../ledger/post';
import type { ProfitShare } from './share-profit';

/** What is left of a year, or was before it was shared. */
export interface FundProfit {
  readonly profitPence: number;
  readonly shares: readonly ProfitShare[];
  /** Null while the year is not closed. */
  readonly transaction: Transaction | null;
}
