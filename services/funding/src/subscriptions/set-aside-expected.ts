import { dayOf } from '@middletier/runtime/day';
import { inTurn } from '@middletier/runtime/in-turn';
import type { Moment } from '@middletier/runtime/moment';
import { Refusal } from '@middletier/runtime/refusal';
import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import { setAsideFor } from '../funds/money-of-funds';
import type { Expectation } from './expectation';
import { expectations, schemes, waitingForMoney } from './repository';
import type { Scheme } from './scheme';

interface Expected {
  readonly scheme: Pick<Scheme, 'from'>;
  readonly expectation: Expectation;
}

/** An expectation with its money set aside. A fund that lacks it is no fault of the fact: the reason is kept, and it is tried again. */
export async function setAsideWhereThereIs(
  unit: UnitOfWork,
  { scheme, expectation }: Expected,
  { today, at }: Omit<Moment, 'by'>,
): Promise<Expectation> {
  const { toSetAside, ...rest } = expectation;
  if (!toSetAside || rest.endedOn !== null) return expectation;
  if (scheme.from > today) return { ...expectation, notSetAside: `The scheme begins on ${scheme.from}.` };
  const purpose = 'For the school to spend on the provider it chooses';
  const setting = { ...toSetAside, purpose, meantFor: `school:${rest.urn}`, date: today };
  try {
    await setAsideFor(unit, setting, { today, at, by: 'The rules of the scheme' });
    return { ...rest, earmark: toSetAside, notSetAside: null };
  } catch (error) {
    if (error instanceof Refusal) return { ...expectation, notSetAside: error.message };
    throw error;
  }
}

/** Sets aside what could not be before: the scheme has begun, or its fund has the money by now. @returns how many */
export async function setAsideWaiting(store: Store, now: Date): Promise<number> {
  const waiting = await waitingForMoney(store.db);
  const moment = { today: dayOf(now), at: now.toISOString() };
  const done = [];
  for (const { id, fund } of waiting)
    done.push(await inTurn(fund, () => store.transact((unit) => setAsideOne(unit, id, moment))));
  return done.filter((set) => set).length;
}

async function setAsideOne(unit: UnitOfWork, id: string, moment: Omit<Moment, 'by'>): Promise<boolean> {
  const expectation = await expectations.find(unit, id);
  const scheme = expectation && (await schemes.find(unit, expectation.scheme));
  if (!scheme) return false;
  const after = await setAsideWhereThereIs(unit, { scheme, expectation }, moment);
  if (after.notSetAside !== expectation.notSetAside) await expectations.save(unit, after);
  return after.earmark !== null;
}
