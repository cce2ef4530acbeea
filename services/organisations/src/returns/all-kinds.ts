import { Refusal } from '@middletier/runtime/refusal';
import { ATTAINMENT_RETURNS } from '../attainment/attainment-kind';
import { ATTENDANCE_RETURNS } from '../attendance/attendance-kind';
import { FINANCE_RETURNS } from '../finance/finance-kind';
import { GOVERNANCE_RETURNS } from '../governance/governance-kind';
import { LEADERSHIP_RETURNS } from '../leadership/leadership-kind';
import { ROLL_RETURNS } from '../roll/roll-kind';
import { SUSPENSION_RETURNS } from '../suspensions/suspensions-kind';
import { WORKFORCE_RETURNS } from '../workforce/workforce-kind';
import type { Figures, ReturnKind } from './return-kind';

/** A kind as those know it who deal with all kinds alike: each reads its own columns and rows only. */
const asKind = <Column extends string, Row extends Figures>(kind: ReturnKind<Column, Row>): ReturnKind =>
  kind as unknown as ReturnKind;

/** Every kind of return that is taken, in the order they are shown. */
export const RETURN_KINDS: readonly ReturnKind[] = [
  asKind(ROLL_RETURNS),
  asKind(ATTENDANCE_RETURNS),
  asKind(SUSPENSION_RETURNS),
  asKind(ATTAINMENT_RETURNS),
  asKind(WORKFORCE_RETURNS),
  asKind(LEADERSHIP_RETURNS),
  asKind(GOVERNANCE_RETURNS),
  asKind(FINANCE_RETURNS),
];

/** Refuses KIND_UNKNOWN. */
export function returnKind(name: string): ReturnKind {
  const kind = RETURN_KINDS.find((one) => one.name === name);
  if (kind) return kind;
  const known = RETURN_KINDS.map((one) => one.name).join(', ');
  throw new Refusal('KIND_UNKNOWN', `There is no kind of return ${name}: there are ${known}.`);
}
