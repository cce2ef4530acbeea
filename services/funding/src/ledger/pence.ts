import { Refusal, type Path } from '@middletier/runtime/refusal';

/** A thousand million pounds: more is a slip of the pen. */
const MOST = 100_000_000_000;

/** An amount that somebody gives: whole pence, more than none. Refuses BAD_AMOUNT. */
export function checkPence(pence: unknown, path: Path): number {
  if (typeof pence === 'number' && Number.isInteger(pence) && pence > 0 && pence <= MOST) return pence;
  throw new Refusal('BAD_AMOUNT', `${String(path.at(-1))} is a whole number of pence, 1 to ${MOST}.`, path);
}

/** Refuses BALANCE_TOO_LARGE where a sum could no longer be told to the penny. */
export function addPence(one: number, other: number): number {
  const sum = one + other;
  if (Number.isSafeInteger(sum)) return sum;
  throw new Refusal('BALANCE_TOO_LARGE', 'The balance would be larger than can be kept to the penny.');
}

/** Money as the graph shows it. */
export const money = (pence: number) => ({ pence, currency: 'GBP' });
