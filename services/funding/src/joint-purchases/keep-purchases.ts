import { requireActor, requireOfficer, speaksFor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  CallForDemandInput,
  ChooseQuoteInput,
  ConfirmDeliveryInput,
  RecordQuoteInput,
  StateDemandInput,
} from '../generated/graphql';
import { fundKeptBy } from '../funds/money-of-funds';
import { followDue } from '../support-payments/settle';
import { momentOf } from '@middletier/runtime/moment';
import { choose } from './choose';
import { callFor, confirmDelivery, demand, quote, type Purchase } from './purchase';
import { invoiced } from './invoice';
import { purchases } from './repository';

export const callOne = (context: Context, input: CallForDemandInput): Promise<Purchase> =>
  runCommand(context, { name: 'callForDemand', input }, async (unit) => {
    requireOfficer(context.actor, input.owner);
    if (await purchases.find(unit, input.id))
      throw new Refusal('PURCHASE_EXISTS', `There is a purchase ${input.id} already.`, ['input', 'id']);
    const { id, owner, title, unit: counted, closes, fund = null } = input;
    if (fund !== null) await fundKeptBy(context.actor, unit, fund);
    const purchase = callFor({ id, owner, title, unit: counted, closes, fund });
    await purchases.add(unit, purchase);
    return purchase;
  });

async function requirePurchase(unit: UnitOfWork, id: string): Promise<Purchase> {
  const purchase = await purchases.find(unit, id);
  if (purchase) return purchase;
  throw new Refusal('PURCHASE_UNKNOWN', `There is no joint purchase ${id}.`, ['input', 'purchase']);
}

/** Refuses FORBIDDEN to who does not speak for a body: what a school buys is its own matter. */
async function requireSpeaker({ actor, schools }: Context, body: string): Promise<void> {
  const { organisations } = requireActor(actor);
  const urn = /^school:(\d+)$/.exec(body)?.[1];
  const school = urn === undefined ? null : await schools.load(urn);
  if (organisations.includes(body) || (school && speaksFor(actor, school.audience))) return;
  throw new Refusal('FORBIDDEN', `This is for those who speak for ${body}.`, ['input', 'body']);
}

interface Command {
  readonly name: string;
  readonly input: { readonly purchase: string; readonly idempotencyKey: string };
}

const changeOne = (
  context: Context,
  command: Command,
  change: (before: Purchase) => Purchase,
): Promise<Purchase> =>
  inTurn(command.input.purchase, () =>
    runCommand(context, command, async (unit) => {
      const after = change(await requirePurchase(unit, command.input.purchase));
      await purchases.save(unit, after);
      return after;
    }),
  );

export async function demandOne(context: Context, input: StateDemandInput): Promise<Purchase> {
  await requireSpeaker(context, input.body);
  const { body, quantity, alonePence = null } = input;
  return changeOne(context, { name: 'stateDemand', input }, (before) =>
    demand(before, { body, quantity, alonePence }, momentOf(context)),
  );
}

export const quoteOne = (context: Context, input: RecordQuoteInput): Promise<Purchase> =>
  changeOne(context, { name: 'recordQuote', input }, (before) => {
    requireOfficer(context.actor, before.owner);
    const { id, provider, tiers, oncePence, note, version } = input;
    const asked = tiers.map(({ from, pence }) => ({ from, pence }));
    return quote(before, { id, provider, tiers: asked, oncePence: oncePence ?? 0, note, version });
  });

export const chooseOne = (context: Context, input: ChooseQuoteInput): Promise<Purchase> =>
  changeOne(context, { name: 'chooseQuote', input }, (before) => {
    requireOfficer(context.actor, before.owner);
    return choose(before, input, momentOf(context));
  });

/** What is delivered is invoiced: it is due from who ordered it. */
export async function confirmOne(context: Context, input: ConfirmDeliveryInput): Promise<Purchase> {
  await requireSpeaker(context, input.body);
  return inTurn(input.purchase, () =>
    runCommand(context, { name: 'confirmDelivery', input }, async (unit) => {
      const moment = momentOf(context);
      const after = confirmDelivery(await requirePurchase(unit, input.purchase), input, moment);
      await purchases.save(unit, after);
      const due = invoiced(after, input.body);
      if (due) await followDue(unit, due, moment);
      return after;
    }),
  );
}
