import { requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { inTurn } from '@middletier/runtime/in-turn';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { maySpend } from '../earmarked/may-spend';
import { fundKeptBy, requireFund } from '../funds/money-of-funds';
import type {
  OrderSupportPaymentsInput,
  PaySupportInput,
  SubsidiseProgrammeInput,
} from '../generated/graphql';
import { checkPence } from '../ledger/pence';
import { momentOf } from '@middletier/runtime/moment';
import { follow, requireDue, type Due, type StandingOrder } from './due';
import { requireKnownDue } from './known-dues';
import { dues, standingOrders } from './repository';
import { settle } from './settle';

/** The payer's officers alone, and only out of a fund that they keep. */
export const orderOne = (context: Context, input: OrderSupportPaymentsInput): Promise<StandingOrder> =>
  runCommand(context, { name: 'orderSupportPayments', input }, async (unit) => {
    const { payer, kinds, fund, earmark } = input;
    requireOfficer(context.actor, payer);
    const { earmarks } = await fundKeptBy(context.actor, unit, fund);
    if (!earmarks.some(({ id }) => id === earmark))
      throw new Refusal('EARMARK_UNKNOWN', `The fund has no earmark ${earmark}.`, ['input', 'earmark']);
    const { at, by } = momentOf(context);
    const order = { id: payer, kinds: [...new Set(kinds)], fund, earmark, by, at };
    await standingOrders.save(unit, order);
    return order;
  });

/** The payer's officers who keep the fund too; or who speaks for the payer, where the earmark was set aside for it. */
async function requirePayer(
  context: Context,
  unit: UnitOfWork,
  { payer, fund, earmark }: { payer: string; fund: string; earmark: string },
): Promise<void> {
  const { earmarks } = await requireFund(unit, fund);
  const own = earmarks.some(({ id, meantFor }) => id === earmark && meantFor === payer);
  if (own && (await maySpend(context, payer))) return;
  requireOfficer(context.actor, payer);
  await fundKeptBy(context.actor, unit, fund);
}

export const payOne = (context: Context, input: PaySupportInput): Promise<Due> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'paySupport', input }, async (unit) => {
      const due = await requireKnownDue(unit, input.due);
      const { fund, earmark } = input;
      await requirePayer(context, unit, { payer: due.payer, fund, earmark });
      requireDue(due, input.version);
      const date = checkDay(input.date, ['input', 'date']);
      return settle(unit, due, { from: { fund, earmark, date }, moment: momentOf(context) });
    }),
  );

/** £5,000, or what is said, for each school of a programme (003: NAHT Aspire), paid at once. */
export const subsidiseOne = (context: Context, input: SubsidiseProgrammeInput): Promise<Due[]> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'subsidiseProgramme', input }, async (unit) => {
      const { owner } = await fundKeptBy(context.actor, unit, input.fund);
      const { fund, earmark, schools } = input;
      const programme = checkId(input.programme, ['input', 'programme']);
      const title = checkText(input.title, ['input', 'title']);
      const date = checkDay(input.date, ['input', 'date']);
      const amountPence = checkPence(input.pencePerSchool ?? 500_000, ['input', 'pencePerSchool']);
      if (schools.length > 200)
        throw new Refusal('TOO_MANY', 'Give 200 schools at the most.', ['input', 'schools']);
      const paid: Due[] = [];
      for (const urn of [...new Set(schools)].sort()) {
        const told = { id: `PROGRAMME/${programme}-${urn}`, payer: owner, payee: `school:${urn}`, urn };
        const what = `Subsidy for ${title}`;
        const before = await dues.find(unit, told.id);
        const due = follow(before, {
          ...{ ...told, kind: 'PROGRAMME', amountPence, on: date, what, days: null, state: 'DUE' },
        });
        const from = { fund, earmark, date };
        paid.push(due === before ? due : await settle(unit, due, { from, moment: momentOf(context) }));
      }
      return paid;
    }),
  );
