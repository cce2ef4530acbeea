import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';
import { checkYear } from './school-year';

/** A school's figure of a plan's measure in a school year. */
export interface YearFigure {
  readonly urn: string;
  readonly year: string;
  readonly value: number;
  /** Pupils behind it; null where nobody has said. */
  readonly cohort: number | null;
}

/** A figure that was recorded in a plan because no file has it; a correction supersedes it and leaves it where it is. */
export interface PlanFigure extends YearFigure {
  readonly planId: string;
  /** The plan's own id of the measure. */
  readonly measure: string;
  readonly source: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly supersededAt: string | null;
}

const MOST_FIGURES = 500;

type Wanted = Pick<PlanFigure, 'planId' | 'measure' | 'source'> & { readonly figures: readonly YearFigure[] };

/** @throws Refusal TOO_MANY, BAD_FIGURE, BAD_YEAR, BAD_TEXT */
export function recordFigures(
  { planId, measure, source, figures }: Wanted,
  { at, by }: Moment,
): PlanFigure[] {
  const path = ['input', 'figures'];
  if (figures.length < 1 || figures.length > MOST_FIGURES)
    throw new Refusal('TOO_MANY', `figures holds ${figures.length}: send 1 to ${MOST_FIGURES}.`, path);
  if (new Set(figures.map(({ urn, year }) => `${urn}|${year}`)).size < figures.length)
    throw new Refusal('BAD_FIGURE', 'A school has two figures for one year.', path);
  const said = checkText(source, ['input', 'source'], 500);
  return figures.map(({ urn, year, value, cohort }, i) => {
    if (cohort !== null && cohort < 1)
      throw new Refusal('BAD_FIGURE', 'A cohort has at least one pupil.', [...path, i, 'cohort']);
    return {
      ...{ planId, measure, urn, year: checkYear(year, [...path, i, 'year']), value, cohort },
      ...{ source: said, recordedAt: at, recordedBy: by, supersededAt: null },
    };
  });
}
