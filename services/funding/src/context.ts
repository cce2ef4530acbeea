import type { SchoolFacts } from '@middletier/organisations/contract';
import { loadSchools, type Schools } from '@middletier/runtime/schools';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { readBids, type BidsReader } from './bids/repository';
import { readCredits, type CreditsReader } from './credits/repository';
import { readSubscriptions, type SubscriptionsReader } from './subscriptions/repository';
import { readDues, type DuesReader } from './support-payments/repository';
import { readPurchases, type PurchasesReader } from './joint-purchases/repository';
import { readServices, type ServicesReader } from './traded-services/repository';
import { readFunds, type FundsReader } from './funds/repository';
import { loadTransactions, type LedgerLoader } from './ledger/loaders';
import { loadEntitlements, type EntitlementLoader } from './entitlements/repository';

export interface Context extends RequestContext {
  readonly schools: Schools<SchoolFacts>;
  readonly entitlements: EntitlementLoader;
  readonly bids: BidsReader;
  readonly purchases: PurchasesReader;
  readonly tradedServices: ServicesReader;
  readonly dues: DuesReader;
  readonly credits: CreditsReader;
  readonly subscriptions: SubscriptionsReader;
  readonly funds: FundsReader;
  readonly ledger: LedgerLoader;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  schools: loadSchools(db),
  entitlements: loadEntitlements(db),
  bids: readBids(db),
  purchases: readPurchases(db),
  tradedServices: readServices(db),
  dues: readDues(db),
  credits: readCredits(db),
  subscriptions: readSubscriptions(db),
  funds: readFunds(db),
  ledger: loadTransactions(db),
});
