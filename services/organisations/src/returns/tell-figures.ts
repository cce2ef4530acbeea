import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { figuresAccepted } from '../contract';
import { audienceOf } from '../register/school-facts';
import type { Figures, Told } from './return-kind';

/** The figures of one period, by name; null is "not returned". */
export interface PeriodFigures {
  /** First and last day, YYYY-MM-DD; the same for figures of one day. */
  readonly from: string;
  readonly to: string;
  readonly figures: Readonly<Record<string, number | null>>;
}

/** Tells what a school returned as figures by name, which is how every kind but weekly attendance is told. */
export const tellFigures =
  <Row extends Figures>(kind: string, periodOf: (row: Row) => PeriodFigures) =>
  (unit: UnitOfWork, { returnId, school, rows }: Told<Row>): void => {
    const { urn, name } = school;
    const told = { urn, name, phase: school.phase ?? 'NOT_APPLICABLE' };
    const audience = audienceOf(school);
    unit.emit(figuresAccepted, urn, { kind, returnId, school: told, periods: rows.map(periodOf), audience });
  };
