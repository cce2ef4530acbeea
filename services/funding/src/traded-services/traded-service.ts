import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { checkBody } from '../funds/body';
import { checkPence } from '../ledger/pence';
import type { Moment } from '@middletier/runtime/moment';

export interface CostPart {
  readonly what: string;
  readonly pence: number;
}

/** A service that a body sells to schools, with what a unit of it truly costs (004: "a ruthless approach to overheads"). */
export interface TradedService {
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  /** What is counted, such as day or licence. */
  readonly unit: string;
  readonly pricePence: number;
  /** Of one unit. */
  readonly costs: readonly CostPart[];
  /** The day it was withdrawn; null while it is offered. */
  readonly withdrawnOn: string | null;
  readonly by: string;
  readonly at: string;
  readonly version: number;
}

export type Offer = Pick<TradedService, 'id' | 'provider' | 'title' | 'unit' | 'pricePence' | 'costs'>;

const MOST_PARTS = 20;

/** Puts a service into the catalogue, or changes it. @throws Refusal CHANGED_MEANWHILE, BAD_ID, BAD_BODY, BAD_TEXT, BAD_AMOUNT, TOO_MANY */
export function offer(
  before: TradedService | null,
  { version, ...wanted }: Offer & { readonly version: number | null },
  { at, by }: Moment,
): TradedService {
  checkVersion('this service', version ?? 0, before?.version ?? 0);
  if (wanted.costs.length > MOST_PARTS)
    throw new Refusal('TOO_MANY', `A cost has ${MOST_PARTS} parts at the most.`, ['input', 'costs']);
  const path = ['input', 'costs'];
  return {
    id: checkId(wanted.id, ['input', 'id']),
    provider: checkBody(before?.provider ?? wanted.provider, ['input', 'provider']),
    title: checkText(wanted.title, ['input', 'title']),
    unit: checkText(wanted.unit, ['input', 'unit'], 50),
    pricePence: checkPence(wanted.pricePence, ['input', 'pricePence']),
    costs: wanted.costs.map(({ what, pence }) => ({
      what: checkText(what, path),
      pence: checkPence(pence, path),
    })),
    ...{ withdrawnOn: null, by, at, version: (before?.version ?? 0) + 1 },
  };
}

/** Takes a service out of the catalogue. @throws Refusal CHANGED_MEANWHILE, WITHDRAWN */
export function withdraw(service: TradedService, version: number, today: string): TradedService {
  checkVersion('this service', version, service.version);
  if (service.withdrawnOn !== null)
    throw new Refusal('WITHDRAWN', `It was withdrawn on ${service.withdrawnOn}.`, ['input', 'id']);
  return { ...service, withdrawnOn: today, version: service.version + 1 };
}

/** What a unit truly costs, in pence. */
export const costOf = ({ costs }: Pick<TradedService, 'costs'>): number =>
  costs.reduce((sum, { pence }) => sum + pence, 0);
