import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { payFrom } from '../funds/money-of-funds';
import { idOfAttempt } from '../ledger/known-accounts';
import type { Moment } from '@middletier/runtime/moment';
import { follow, paidBy, type Due, type NewDue } from './due';
import { dues, standingOrders } from './repository';

interface From {
  readonly fund: string;
  readonly earmark: string;
  readonly date: string;
}

/** Pays what is due, once under its id whoever asks. Refuses as the ledger does. */
export async function settle(
  unit: UnitOfWork,
  due: Due,
  { from, moment }: { from: From; moment: Moment },
): Promise<Due> {
  const { id, payee: to, amountPence, what } = due;
  const { fund, earmark, date } = from;
  const attempt = await idOfAttempt(unit, `payment/${fund}`, `due/${id}`);
  const payment = { fund, earmark, id: attempt, to, amountPence, what, date };
  const after = paidBy(due, (await payFrom(unit, payment, moment)).id);
  await dues.save(unit, after);
  return after;
}

/**
 * Keeps what was told of a due, and pays it where its payer has ordered so. What cannot be paid stays due, with the reason:
 * a fund that is empty is no fault of the fact.
 */
export async function followDue(
  unit: UnitOfWork,
  told: NewDue,
  { today, at }: Omit<Moment, 'by'>,
): Promise<void> {
  const before = await dues.find(unit, told.id);
  if (!before && told.state === 'CANCELLED') return;
  const due = follow(before, told);
  if (due === before) return;
  await dues.save(unit, due);
  const order = due.state === 'DUE' ? await standingOrders.find(unit, due.payer) : null;
  if (!order?.kinds.includes(due.kind)) return;
  const { fund, earmark, by } = order;
  const moment = { today, at, by: `Standing order of ${by}` };
  try {
    await settle(unit, due, { from: { fund, earmark, date: today }, moment });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await dues.save(unit, { ...due, notPaid: error.message });
  }
}
