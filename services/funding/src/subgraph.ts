import { join } from 'node:path';
import {
  schoolChanged,
  schoolClosed,
  schoolFacts,
  schoolRegistered,
} from '@middletier/organisations/contract';
import { schoolsFrom } from '@middletier/runtime/schools';
import type { ServiceDefinition } from '@middletier/runtime/slice';
import { bidding } from './bids/slice';
import { credits } from './credits/slice';
import { earmarked } from './earmarked/slice';
import { subscribing } from './subscriptions/slice';
import { profits } from './profit/slice';
import { jointPurchasing } from './joint-purchases/slice';
import { yearEnd } from './year-end/slice';
import { valueForMoney } from './value-for-money/slice';
import { tradedServices } from './traded-services/slice';
import { supportPayments } from './support-payments/slice';
import { takingBack } from './taking-back/slice';
import { trueCosts } from './true-cost/slice';
import { auditTrail } from './audit-trail/slice';
import { createContext, type Context } from './context';
import { entitlements } from './entitlements/slice';
import { pooling } from './funds/slice';
import { ledger } from './ledger/slice';

/** The service funding: its slices, put together. */
export const funding: ServiceDefinition<Context> = {
  name: 'funding',
  root: join(__dirname, '..'),
  slices: [
    schoolsFrom([schoolRegistered, schoolChanged, schoolClosed], schoolFacts),
    entitlements,
    ledger,
    pooling,
    bidding,
    subscribing,
    credits,
    earmarked,
    supportPayments,
    takingBack,
    trueCosts,
    profits,
    yearEnd,
    tradedServices,
    jointPurchasing,
    valueForMoney,
    auditTrail,
  ],
  context: createContext,
};
