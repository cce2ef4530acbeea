import { isDeepStrictEqual } from 'node:util';
import { concerns, type Actor } from '@middletier/runtime/actor';
import type { Fault } from '@middletier/runtime/tabular/row';
import type { School } from '../register/school';
import { audienceOf } from '../register/school-facts';
import type { Figures, Period } from './return-kind';

/** What a row is judged against: the school it names and what its file has said before. */
export interface Known {
  readonly school: School | undefined;
  /** The line at which the same file has said this school's day already. */
  readonly saidAt: number | undefined;
  readonly sender: Actor;
}

type Judged<Row extends Figures> = Known & { readonly period: Period<string, Row> };

/** Why a row is not taken: the school must be known, open and the sender's own, and a file may say a thing once. */
export function judgeRow<Row extends Figures>(row: Row, known: Judged<Row>): Fault | null {
  const { school, saidAt, period } = known;
  const { urn } = row;
  const fault = (rule: string, fix: string): Fault => ({ column: 'urn', value: urn, rule, fix });
  if (!school) return fault('SCHOOL_UNKNOWN', `The register has no school ${urn}: check the URN.`);
  if (!concerns(known.sender, audienceOf(school)))
    return fault(
      'NOT_YOUR_SCHOOL',
      `${school.name} (${urn}) is not among the schools you may send returns for.`,
    );
  const day = period.dayOf(row);
  if (school.status === 'CLOSED' && school.closeDate !== null && day > school.closeDate)
    return fault(
      'SCHOOL_CLOSED',
      `${school.name} closed on ${school.closeDate}: leave out ${period.noun}s after that.`,
    );
  if (saidAt === undefined) return null;
  const twice = `Line ${saidAt} has this school and ${period.noun} already: keep one of them.`;
  return { column: period.column, value: day, rule: 'REPEATED', fix: twice };
}

/** Whether a row says nothing new. */
export const sameFigures = <Row extends Figures>(before: Row, row: Row): boolean =>
  (Object.keys(row) as (keyof Row)[]).every((field) => isDeepStrictEqual(before[field], row[field]));
