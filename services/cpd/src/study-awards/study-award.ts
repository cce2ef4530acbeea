import { Refusal } from '@middletier/runtime/refusal';

/** Money towards a course of somebody who aspires to lead (000: "financial support for staff willing to take an MA"). */
export interface StudyAward {
  readonly id: string;
  readonly leader: string;
  readonly urn: string;
  /** Who pays, for example local-authority:990. */
  readonly owner: string;
  readonly course: string;
  readonly university: string;
  /** Whole pence. */
  readonly amountPence: number;
  readonly from: string;
  readonly to: string;
  readonly outcome: 'STUDYING' | 'COMPLETED' | 'GIVEN_UP';
  readonly version: number;
  readonly agreedBy: string;
}

/** The most that a course of study is thought to cost: £50,000. */
const MOST = 5_000_000;

/** Refuses BAD_AMOUNT. */
export function checkAmount(pence: number): number {
  if (Number.isSafeInteger(pence) && pence > 0 && pence <= MOST) return pence;
  throw new Refusal('BAD_AMOUNT', `${pence} pence is no award: give whole pence, ${MOST} at the most.`, [
    'input',
    'amountPence',
  ]);
}
