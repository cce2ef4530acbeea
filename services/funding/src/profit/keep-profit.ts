import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { momentOf } from '@middletier/runtime/moment';
import type { Context } from '../context';
import type { Fund } from '../funds/fund';
import { fundKeptBy } from '../funds/money-of-funds';
import type { ShareProfitInput } from '../generated/graphql';
import { shareYear } from './share-year';

/** Shares what is left of a year, and closes it. */
export const shareOne = (context: Context, input: ShareProfitInput): Promise<Fund> =>
  inTurn(input.fund, () =>
    runCommand(context, { name: 'shareProfit', input }, async (unit) => {
      const fund = await fundKeptBy(context.actor, unit, input.fund);
      const { year, version } = input;
      return shareYear(unit, { fund, year, version }, momentOf(context));
    }),
  );
