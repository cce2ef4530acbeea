import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { checkBody } from '../funds/body';
import { inTurn } from '@middletier/runtime/in-turn';
import type { EarnCreditsInput, SpendCreditsInput } from '../generated/graphql';
import { actsFor } from '../ledger/may-read-account';
import { momentOf } from '@middletier/runtime/moment';
import type { Scheme } from '../subscriptions/scheme';
import { findScheme } from '../subscriptions/subscriptions-held';
import { earn, newCreditAccount, spend, type CreditAccount } from './credit-account';
import { creditAccounts, saveMoved } from './repository';

async function requireScheme(unit: UnitOfWork, id: string): Promise<Scheme> {
  const scheme = await findScheme(unit, id);
  if (scheme) return scheme;
  throw new Refusal('SCHEME_UNKNOWN', `There is no scheme ${id}.`, ['input', 'scheme']);
}

const accountOf = async (unit: UnitOfWork, scheme: string, body: string): Promise<CreditAccount> =>
  (await creditAccounts.find(unit, `${scheme}.${body}`)) ?? newCreditAccount(scheme, body);

export const earnOne = (context: Context, input: EarnCreditsInput): Promise<CreditAccount> =>
  inTurn(`${input.scheme}.${input.body}`, () =>
    runCommand(context, { name: 'earnCredits', input }, async (unit) => {
      const scheme = await requireScheme(unit, input.scheme);
      requireOfficer(context.actor, scheme.provider);
      const { credits, what, on } = input;
      const before = await accountOf(unit, scheme.id, checkBody(input.body, ['input', 'body']));
      const moved = earn(before, { credits, what, on, months: scheme.creditMonths }, momentOf(context));
      await saveMoved(unit, moved);
      return moved.account;
    }),
  );

/** Who earned them spends them; the provider may book it for them. */
export async function spendOne(context: Context, input: SpendCreditsInput): Promise<CreditAccount> {
  const own = await actsFor(context, input.body);
  return inTurn(`${input.scheme}.${input.body}`, () =>
    runCommand(context, { name: 'spendCredits', input }, async (unit) => {
      const scheme = await requireScheme(unit, input.scheme);
      if (!own) requireOfficer(context.actor, scheme.provider);
      const { credits, what, on } = input;
      const moved = spend(
        await accountOf(unit, scheme.id, input.body),
        { credits, what, on },
        momentOf(context),
      );
      await saveMoved(unit, moved);
      return moved.account;
    }),
  );
}
