import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { momentOf } from '@middletier/runtime/moment';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { closeFundYear } from '../funds/close-fund-year';
import { fundsKeptFor } from '../funds/funds-kept-for';
import type { CloseFinancialYearInput } from '../generated/graphql';
import { checkFinancialYear, lastDayOf } from '../ledger/financial-year';
import { shareYear } from '../profit/share-year';
import { becomesOf } from './fund-year';

/** Closes a year of every fund of a body that is still open, each as its vote laid down: all of them or none. */
export const closeFinancialYear = (
  context: Context,
  input: CloseFinancialYearInput,
): Promise<{ of: string; year: string }> =>
  inTurn(input.of, () =>
    runCommand(context, { name: 'closeFinancialYear', input }, async (unit) => {
      const { of } = input;
      requireOfficer(context.actor, of);
      const year = checkFinancialYear(input.year, ['input', 'year']);
      const moment = momentOf(context);
      if (moment.today <= lastDayOf(year))
        throw new Refusal('YEAR_NOT_OVER', `${year} ends on ${lastDayOf(year)}.`, ['input', 'year']);
      const kept = await fundsKeptFor(unit, of, lastDayOf(year));
      for (const fund of kept.filter(({ closedYears }) => !closedYears.includes(year))) {
        const close = becomesOf(fund) === 'SHARED' ? shareYear : closeFundYear;
        await close(unit, { fund, year, version: fund.version }, moment);
      }
      return { of, year };
    }),
  );
