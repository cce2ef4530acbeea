import { requireOfficer, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { paymentMade } from '../contract';
import { bodyOf, fundAccount } from '../ledger/account';
import { findTransaction } from '../ledger/known-accounts';
import { closeAccount, postToLedger } from '../ledger/post-to-ledger';
import type { Posting, Transaction } from '../ledger/post';
import type { Moment } from '@middletier/runtime/moment';
import { borneByAuthorities } from './borne-by';
import { contribute, withGiven, type Change, type Contribution } from './contribute';
import type { Fund } from './fund';
import { pay, type Payment } from './pay';
import { funds } from './repository';
import { setAside, type Setting } from './set-aside';

/** Refuses FUND_UNKNOWN. */
export async function requireFund(unit: UnitOfWork, id: string): Promise<Fund> {
  const fund = await funds.find(unit, id);
  if (fund) return fund;
  throw new Refusal('FUND_UNKNOWN', `There is no fund ${id}: a board opens one by its vote.`, [
    'input',
    'fund',
  ]);
}

/** A fund, for officers of the owner of its board. Refuses FUND_UNKNOWN and FORBIDDEN. */
export async function fundKeptBy(actor: Actor | null, unit: UnitOfWork, id: string): Promise<Fund> {
  const fund = await requireFund(unit, id);
  requireOfficer(actor, fund.owner);
  return fund;
}

/** Keeps a change and its posting. One that is posted already would change the fund a second time, and is refused. */
export async function keepChange(unit: UnitOfWork, { fund, posting }: Change, moment: Moment): Promise<Fund> {
  if (await findTransaction(unit, posting.id))
    throw new Refusal('POSTED_ALREADY', `${posting.id} is posted already.`, ['input', 'id']);
  await postToLedger(unit, posting, moment);
  await funds.save(unit, fund);
  return fund;
}

/** Sets money of a fund aside for something that another slice decided. Refuses as `setAside` and the ledger do. */
export async function setAsideFor(
  unit: UnitOfWork,
  { fund, pence, ...wanted }: Omit<Setting, 'version' | 'amountPence'> & { fund: string; pence: number },
  moment: Moment,
): Promise<Fund> {
  const before = await requireFund(unit, fund);
  const setting = { ...wanted, version: before.version, amountPence: pence };
  return keepChange(unit, setAside(before, setting), moment);
}

/** Keeps a fund whose year is closed, with what moved at its end; null where nothing was left. */
export async function saveClosed(
  unit: UnitOfWork,
  { fund, posting, year }: { fund: Fund; posting: Posting | null; year: string },
  moment: Moment,
): Promise<void> {
  if (posting) await postToLedger(unit, posting, moment);
  await closeAccount(unit, fundAccount(fund.id, year));
  await funds.save(unit, fund);
}

/** Takes money into a fund that another slice was owed. Refuses as `contribute` and the ledger do. @returns the transaction's id */
export async function giveTo(
  unit: UnitOfWork,
  {
    fund,
    ...given
  }: Pick<Contribution, 'id' | 'kind' | 'from' | 'date' | 'amountPence' | 'what'> & { fund: string },
  moment: Moment,
): Promise<string> {
  const before = await requireFund(unit, fund);
  const contribution = { ...given, version: before.version, pupils: null, pencePerPupil: null };
  const change = contribute(before, contribution);
  await keepChange(unit, change, moment);
  return change.posting.id;
}

/** Keeps that a contribution was taken back: it counts no more towards what the board voted. */
export async function givenBack(unit: UnitOfWork, fund: Fund, { movements }: Transaction): Promise<void> {
  const { account, pence } = movements.find((one) => bodyOf(one.account) !== null)!;
  await funds.save(unit, withGiven(fund, { body: bodyOf(account)!, pence }));
}

/** Who pays again under the id of what was taken back would take it for paid. Refuses REVERSED. */
async function requireStanding(unit: UnitOfWork, paid: Transaction): Promise<Transaction> {
  if (!(await findTransaction(unit, `reversal/${paid.id}`))) return paid;
  throw new Refusal('REVERSED', `${paid.id} was taken back: pay under another id.`, ['input', 'id']);
}

/**
 * Pays out of an earmark and tells of it; the same payment again pays nothing more. Refuses REVERSED, and as `pay` and the
 * ledger do.
 */
export async function payFrom(
  unit: UnitOfWork,
  { fund: of, ...payment }: Payment & { readonly fund: string },
  moment: Moment,
): Promise<Transaction> {
  const fund = await requireFund(unit, of);
  const posting = pay(fund, payment);
  const known = await findTransaction(unit, posting.id);
  const paid = await postToLedger(unit, posting, moment);
  if (known) return requireStanding(unit, paid);
  const { id, date, what } = paid;
  const { earmark, to, amountPence } = payment;
  unit.emit(paymentMade, id, {
    ...{ id, fund: fund.id, resolution: fund.vote.resolution, earmark, to, amountPence, date, what },
    authorities: borneByAuthorities(fund, amountPence),
  });
  return paid;
}
