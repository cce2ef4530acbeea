import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { checkDay } from '@middletier/runtime/day';
import type { Context } from '../context';
import { inTurn } from '@middletier/runtime/in-turn';
import { payFrom } from '../funds/money-of-funds';
import type { MeetAwardConditionInput, PayAwardInstalmentInput } from '../generated/graphql';
import { idOfAttempt } from '../ledger/known-accounts';
import { momentOf } from '@middletier/runtime/moment';
import { meetCondition, payInstalment, type Award } from './award';
import { requireAward } from './known-bids';
import { awards } from './repository';

export const meetOne = (context: Context, input: MeetAwardConditionInput): Promise<Award> =>
  inTurn(input.bid, () =>
    runCommand(context, { name: 'meetAwardCondition', input }, async (unit) => {
      const before = await requireAward(unit, input.bid);
      requireOfficer(context.actor, before.owner);
      const after = meetCondition(before, input, momentOf(context));
      await awards.save(unit, after);
      return after;
    }),
  );

/** Pays an instalment out of what was set aside for the round. */
export async function payOne(context: Context, input: PayAwardInstalmentInput): Promise<Award> {
  const known = await context.bids.award.load(input.bid);
  return inTurn(known?.fund ?? input.bid, () =>
    runCommand(context, { name: 'payAwardInstalment', input }, async (unit) => {
      const before = await requireAward(unit, input.bid);
      requireOfficer(context.actor, before.owner);
      const moment = momentOf(context);
      const { number, version, evidence } = input;
      const date = checkDay(input.date, ['input', 'date']);
      const first = `${before.id.replaceAll('.', '-')}-${number}`;
      const id = await idOfAttempt(unit, `payment/${before.fund}`, first);
      const transaction = `payment/${before.fund}/${id}`;
      const after = payInstalment(before, { number, version, evidence, date, transaction }, moment.by);
      const { amountPence } = before.instalments.find((one) => one.number === number)!;
      const what = `Instalment ${number} of ${before.instalments.length} for ${before.body}`;
      const { fund, earmark, body: to } = before;
      await payFrom(unit, { fund, earmark, id, to, amountPence, what, date }, moment);
      await awards.save(unit, after);
      return after;
    }),
  );
}
