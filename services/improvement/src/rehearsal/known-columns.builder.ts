import type { Evidence } from '../categorisation/categorise';
import { figureColumn } from './figure-column';
import type { KnownColumns } from './place';
import { emptyColumns } from './school-columns';
import { whatIsAsked } from './what-is-asked';

/** For tests: what is known of some schools, in the columns that a rehearsal reads. */
export function knownColumns(schools: readonly Evidence[]): KnownColumns {
  const asked = whatIsAsked(schools.map(({ framework }) => framework));
  const { measures } = emptyColumns(asked.measures, schools.length);
  for (const [row, { observations }] of schools.entries())
    for (const { measure, value, cohort, state, series } of observations) {
      const column = measures.get(measure);
      if (!column) continue;
      column.value[row] = value ?? NaN;
      column.cohort[row] = cohort ?? NaN;
      column.suppressed[row] = state === 'SUPPRESSED' ? 1 : 0;
      if (column.series) column.series[row] = series ?? [];
    }
  const figures = asked.figures.map(({ name, measure, basis, comparison }) => {
    const others = schools.map(({ comparators }) => {
      const found = comparators.find((one) => one.measure === measure && one.kind === comparison?.kind);
      return (comparison?.read === 'PERCENTILE' ? found?.percentile : found?.value) ?? NaN;
    });
    return [name, figureColumn(basis, measures.get(measure)!, Float64Array.from(others))] as const;
  });
  return {
    ...{ measures, figures: new Map(figures) },
    schools: schools.map(({ phase }, row) => {
      const urn = String(100_000 + row);
      return { urn, phase, audience: { school: urn, localAuthority: '990', trust: null } };
    }),
    capacities: schools.map(({ capacity }) => capacity),
    signals: schools.map(({ signals }) => signals),
  };
}
