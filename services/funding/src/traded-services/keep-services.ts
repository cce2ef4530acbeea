import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { OfferTradedServiceInput, WithdrawTradedServiceInput } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { services } from './repository';
import { offer, withdraw, type TradedService } from './traded-service';

export const offerOne = (context: Context, input: OfferTradedServiceInput): Promise<TradedService> =>
  runCommand(context, { name: 'offerTradedService', input }, async (unit) => {
    const before = await services.find(unit, input.id);
    requireOfficer(context.actor, before?.provider ?? input.provider);
    const { id, provider, title, unit: counted, pricePence, version = null } = input;
    const costs = (input.costs ?? []).map(({ what, pence }) => ({ what, pence }));
    const wanted = { id, provider, title, unit: counted, pricePence, costs, version };
    const service = offer(before, wanted, momentOf(context));
    await services.save(unit, service);
    return service;
  });

export const withdrawOne = (context: Context, input: WithdrawTradedServiceInput): Promise<TradedService> =>
  runCommand(context, { name: 'withdrawTradedService', input }, async (unit) => {
    const before = await services.find(unit, input.id);
    if (!before) throw new Refusal('SERVICE_UNKNOWN', `There is no service ${input.id}.`, ['input', 'id']);
    requireOfficer(context.actor, before.provider);
    const after = withdraw(before, input.version, momentOf(context).today);
    await services.save(unit, after);
    return after;
  });
