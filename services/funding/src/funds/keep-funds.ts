import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { paymentMade, paymentReversed } from '../contract';
import type {
  CloseFundYearInput,
  ContributeToFundInput,
  EarmarkFundInput,
  PayFromEarmarkInput,
  ReverseTransactionInput,
} from '../generated/graphql';
import { bodyOf, fundAccount } from '../ledger/account';
import { accountsOfFund, findTransaction } from '../ledger/known-accounts';
import { closeAccount, postToLedger, reverseInLedger } from '../ledger/post-to-ledger';
import type { Transaction } from '../ledger/post';
import { momentOf } from '../moment';
import { closeYear } from './close-year';
import { contribute, withGiven, type Change } from './contribute';
import type { Fund } from './fund';
import { inTurn } from './in-turn';
import { pay } from './pay';
import { funds } from './repository';
import { setAside } from './set-aside';

async function requireFund(unit: UnitOfWork, id: string): Promise<Fund> {
  const fund = await funds.find(unit, id);
  if (fund) return fund;
  throw new Refusal('FUND_UNKNOWN', `There is no fund ${id}: a board opens one by its vote.`, [
    'input',
    'fund',
  ]);
}

/** Keeps a change and its posting. One that is posted already would change the fund a second time, and is refused. */
async function keep(unit: UnitOfWork, { fund, posting }: Change, context: Context): Promise<Fund> {
  if (await findTransaction(unit, posting.id))
    throw new Refusal('POSTED_ALREADY', `${posting.id} is posted already.`, ['input', 'id']);
  await postToLedger(unit, posting, momentOf(context));
  await funds.save(unit, fund);
  return fund;
}

/** An authority alone slices its grant; anything else the fund's officers may record too. */
function requireGiver({ actor }: Context, { kind, from }: ContributeToFundInput, { owner }: Fund): void {
  const own = requireActor(actor).organisations.includes(from);
  if (kind === 'TOP_SLICE') requireOfficer(actor, from);
  else if (!own) requireOfficer(actor, owner);
}

export const contributeOne = (context: Context, input: ContributeToFundInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'contributeToFund', input }, async (unit) => {
      const fund = await requireFund(unit, input.fund);
      requireGiver(context, input, fund);
      const {
        id,
        version,
        kind,
        from,
        date,
        amountPence = null,
        pupils = null,
        pencePerPupil = null,
      } = input;
      const given = { id, version, kind, from, date, amountPence, pupils, pencePerPupil };
      return keep(unit, contribute(fund, given), context);
    }),
  );

export const earmarkOne = (context: Context, input: EarmarkFundInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'earmarkFund', input }, async (unit) => {
      const fund = await requireFund(unit, input.fund);
      requireOfficer(context.actor, fund.owner);
      const { id, version, purpose, meantFor = null, amountPence, date } = input;
      return keep(unit, setAside(fund, { id, version, purpose, meantFor, amountPence, date }), context);
    }),
  );

export const payOne = (context: Context, input: PayFromEarmarkInput): Promise<Transaction> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'payFromEarmark', input }, async (unit) => {
      const fund = await requireFund(unit, input.fund);
      requireOfficer(context.actor, fund.owner);
      const posting = pay(fund, input);
      const known = await findTransaction(unit, posting.id);
      const paid = await postToLedger(unit, posting, momentOf(context));
      if (known) return paid;
      const { id, date, what } = paid;
      const { earmark, to, amountPence } = input;
      unit.emit(paymentMade, id, {
        ...{ id, fund: fund.id, resolution: fund.vote.resolution, earmark, to, amountPence, date, what },
      });
      return paid;
    }),
  );

export async function reverseOne(context: Context, input: ReverseTransactionInput): Promise<Transaction> {
  const known = await context.ledger.load(input.id);
  return inTurn(known?.fund ?? input.id, () =>
    runCommand(context, { name: 'reverseTransaction', input }, async (unit) => {
      const why = checkText(input.why, ['input', 'why'], 500);
      const taken = await findTransaction(unit, input.id);
      if (!taken)
        throw new Refusal('TRANSACTION_UNKNOWN', `There is no transaction ${input.id}.`, ['input', 'id']);
      const fund = await requireFund(unit, taken.fund);
      requireOfficer(context.actor, fund.owner);
      const reversal = await reverseInLedger(unit, { taken, why }, momentOf(context));
      if (taken.kind === 'CONTRIBUTION') await funds.save(unit, withoutGiven(fund, taken));
      if (taken.kind === 'PAYMENT')
        unit.emit(paymentReversed, taken.id, {
          ...{ id: taken.id, fund: fund.id, reversal: reversal.id, date: reversal.date, why },
        });
      return reversal;
    }),
  );
}

function withoutGiven(fund: Fund, { movements }: Transaction): Fund {
  const { account, pence } = movements.find((one) => bodyOf(one.account) !== null)!;
  return withGiven(fund, { body: bodyOf(account)!, pence });
}

export const closeOne = (context: Context, input: CloseFundYearInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'closeFundYear', input }, async (unit) => {
      const before = await requireFund(unit, input.fund);
      requireOfficer(context.actor, before.owner);
      const moment = momentOf(context);
      const { year, version } = input;
      const accounts = await accountsOfFund(unit, before.id);
      const { fund, posting } = closeYear(before, accounts, { year, version, today: moment.today });
      if (posting) await postToLedger(unit, posting, moment);
      await closeAccount(unit, fundAccount(fund.id, year));
      await funds.save(unit, fund);
      return fund;
    }),
  );
