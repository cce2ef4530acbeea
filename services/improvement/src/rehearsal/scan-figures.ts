import { END, RawRow } from '../raw-row';
import type { Point } from '../observations/observation';
import { emptyColumns, type MeasureColumn, type Measures, type SchoolColumns } from './school-columns';

/** Reads rows of schools' figures into columns. */
export class FiguresScanner {
  private readonly row = new RawRow();

  constructor(private readonly measures: Measures) {}

  columns(rows: readonly Uint8Array[]): SchoolColumns {
    const columns = emptyColumns(this.measures, rows.length);
    for (const row of rows) this.school(row, columns);
    return columns;
  }

  private school(bytes: Uint8Array, { schools, measures }: SchoolColumns): void {
    const { row } = this;
    let [urn, phase, audience, observations] = ['', '', -1, -1];
    for (let next = row.first(row.open(bytes)); (next = row.step(next)) !== END;) {
      if (row.name === '_id') urn = row.text();
      else if (row.name === 'phase') phase = row.word();
      else if (row.name === 'audience') audience = row.at;
      else if (row.name === 'observations') observations = row.at;
    }
    const place = schools.push({ urn, phase, audience: this.audience(urn, audience) }) - 1;
    if (observations < 0) return;
    for (let next = row.first(observations); (next = row.step(next)) !== END;) {
      const { at } = row;
      const column = measures.get(this.measureOf(at));
      if (column) this.observation(at, column, place);
    }
  }

  private audience(school: string, start: number) {
    const { row } = this;
    let [localAuthority, trust] = ['', ''];
    for (let next = row.first(start); (next = row.step(next)) !== END;) {
      if (row.name === 'localAuthority') localAuthority = row.word();
      else if (row.name === 'trust') trust = row.word();
    }
    return { school, localAuthority, trust: trust || null };
  }

  /** Most often it stands first, so that what nobody asks for is stepped over at once. */
  private measureOf(start: number): string {
    const { row } = this;
    for (let next = row.first(start); (next = row.step(next)) !== END;)
      if (row.name === 'measure') return row.word();
    return '';
  }

  private observation(start: number, column: MeasureColumn, place: number): void {
    const { row } = this;
    for (let next = row.first(start); (next = row.step(next)) !== END;) {
      const { name } = row;
      if (name === 'value') column.value[place] = row.figure();
      else if (name === 'cohort') column.cohort[place] = row.figure();
      else if (name === 'period') column.period[place] = row.word();
      else if (name === 'state') column.suppressed[place] = row.word() === 'SUPPRESSED' ? 1 : 0;
      else if (name === 'series' && column.series) column.series[place] = this.series(row.at);
    }
  }

  private series(start: number): readonly Point[] {
    const { row } = this;
    const points: Point[] = [];
    for (let next = row.first(start); (next = row.step(next)) !== END;) points.push(this.point(row.at));
    return points;
  }

  private point(start: number): Point {
    const { row } = this;
    let [period, value, cohort] = ['', NaN, NaN];
    for (let next = row.first(start); (next = row.step(next)) !== END;) {
      if (row.name === 'period') period = row.word();
      else if (row.name === 'value') value = row.figure();
      else if (row.name === 'cohort') cohort = row.figure();
    }
    return { period, value: nullIfNone(value), cohort: nullIfNone(cohort) };
  }
}

const nullIfNone = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);
