import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { checkId } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import type { Context } from '../context';
import type {
  CloseFundYearInput,
  ContributeToFundInput,
  EarmarkFundInput,
  PayFromEarmarkInput,
  ReleaseEarmarkInput,
} from '../generated/graphql';
import type { Transaction } from '../ledger/post';
import { momentOf } from '@middletier/runtime/moment';
import { earmarkAccount } from '../ledger/account';
import { accountsOfFund } from '../ledger/known-accounts';
import { closeFundYear } from './close-fund-year';
import { contribute } from './contribute';
import type { Fund } from './fund';
import { fundKeptBy, keepChange, payFrom, requireFund } from './money-of-funds';
import { release } from './release';
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

export const releaseOne = (context: Context, input: ReleaseEarmarkInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'releaseEarmark', input }, async (unit) => {
      const fund = await fundKeptBy(context.actor, unit, input.fund);
      const account = earmarkAccount(fund.id, input.earmark);
      const kept = (await accountsOfFund(unit, fund.id)).find(({ id }) => id === account);
      return keepChange(unit, release(fund, kept, input), momentOf(context));
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

export const closeOne = (context: Context, input: CloseFundYearInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'closeFundYear', input }, async (unit) => {
      const before = await fundKeptBy(context.actor, unit, input.fund);
      const { year, version } = input;
      return closeFundYear(unit, { fund: before, year, version }, momentOf(context));
    }),
  );
