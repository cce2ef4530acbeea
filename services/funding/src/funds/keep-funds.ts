import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { paymentReversed } from '../contract';
import type {
  CloseFundYearInput,
  ContributeToFundInput,
  EarmarkFundInput,
  PayFromEarmarkInput,
  ReverseTransactionInput,
} from '../generated/graphql';
import { bodyOf } from '../ledger/account';
import { accountsOfFund, findTransaction } from '../ledger/known-accounts';
import { reverseInLedger } from '../ledger/post-to-ledger';
import type { Transaction } from '../ledger/post';
import { momentOf } from '@middletier/runtime/moment';
import { closeYear } from './close-year';
import { contribute, withGiven } from './contribute';
import type { Fund } from './fund';
import { fundKeptBy, keepChange, payFrom, requireFund, saveClosed } from './money-of-funds';
import { funds } from './repository';
import { setAside } from './set-aside';

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
      return keepChange(unit, contribute(fund, given), momentOf(context));
    }),
  );

export const earmarkOne = (context: Context, input: EarmarkFundInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'earmarkFund', input }, async (unit) => {
      const fund = await fundKeptBy(context.actor, unit, input.fund);
      const { id, version, purpose, meantFor = null, amountPence, date } = input;
      const wanted = { id, version, purpose, meantFor, amountPence, date };
      return keepChange(unit, setAside(fund, wanted), momentOf(context));
    }),
  );

export const payOne = (context: Context, input: PayFromEarmarkInput): Promise<Transaction> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'payFromEarmark', input }, async (unit) => {
      await fundKeptBy(context.actor, unit, input.fund);
      const { fund, earmark, to, amountPence, what, date } = input;
      const id = checkId(input.id, ['input', 'id']);
      return payFrom(unit, { fund, earmark, id, to, amountPence, what, date }, momentOf(context));
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
      const fund = await fundKeptBy(context.actor, unit, taken.fund);
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
      const before = await fundKeptBy(context.actor, unit, input.fund);
      const moment = momentOf(context);
      const { year, version } = input;
      const accounts = await accountsOfFund(unit, before.id);
      const closed = closeYear(before, accounts, { year, version, today: moment.today });
      await saveClosed(unit, { ...closed, year }, moment);
      return closed.fund;
    }),
  );
