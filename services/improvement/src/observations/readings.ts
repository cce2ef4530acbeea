import type { FiguresAccepted } from '@middletier/organisations/contract';
import { returnedId } from './catalogue/returned';
import type { MeasureId, MeasureSource } from './measure';
import { findMeasure } from './measures';
import { percentOf, roundToHundredths } from './percent';

type Figures = FiguresAccepted['periods'][number]['figures'];

interface Observed {
  readonly measure: MeasureId;
  readonly value: number | null;
  /** Pupils behind it; null where it is not of pupils. */
  readonly cohort: number | null;
}

/** How the figures of a kind of return become observations. */
export interface Reading {
  readonly source: MeasureSource;
  /** What a period is called: by its last day, or as the school year it is. */
  readonly periods: 'LAST_DAY' | 'SCHOOL_YEAR';
  readonly observe: (figures: Figures) => readonly Observed[];
}

/** A measure of a figure, in per cent of the sum of others (or for each of them), or as it is. */
interface Rate {
  readonly measure: MeasureId;
  readonly of: string;
  readonly per?: readonly string[];
  readonly each?: true;
}

const rates =
  (rules: readonly Rate[], cohort: string | null): Reading['observe'] =>
  (figures) =>
    rules.map((rule) => ({
      measure: rule.measure,
      value: rateOf(rule, figures),
      cohort: cohort === null ? null : (figures[cohort] ?? null),
    }));

function rateOf({ of, per, each }: Rate, figures: Figures): number | null {
  const part = figures[of] ?? null;
  if (part === null || !per) return part;
  const wholes = per.map((name) => figures[name] ?? null);
  if (wholes.includes(null)) return null;
  const whole = wholes.reduce<number>((sum, one) => sum + one!, 0);
  if (whole === 0) return null;
  return each ? roundToHundredths(part / whole) : percentOf(part, whole);
}

const shareOf =
  (whole: string) =>
  ([of, measure]: readonly [string, MeasureId]): Rate => ({ measure, of, per: [whole] });

/** By kind, as in POST /returns/<kind>: a further kind is a further entry. What is not named here is not observed. */
export const READINGS: Readonly<Record<string, Reading>> = {
  roll: {
    ...{ source: 'ROLL_RETURN', periods: 'LAST_DAY' },
    observe: rates(
      [
        { measure: 'roll-pupils', of: 'pupils' },
        ...Object.entries({
          fsm: 'roll-free-school-meals',
          eal: 'roll-english-additional-language',
          senSupport: 'roll-sen-support',
          ehcPlan: 'roll-education-health-care-plan',
          newArrivals: 'roll-new-arrivals',
        }).map(shareOf('pupils')),
      ],
      'pupils',
    ),
  },
  suspensions: {
    ...{ source: 'SUSPENSIONS_RETURN', periods: 'LAST_DAY' },
    observe: rates(
      Object.entries({
        suspensions: 'returned-suspension-rate',
        permanentExclusions: 'returned-permanent-exclusion-rate',
        pupilsSuspended: 'returned-pupils-suspended',
      }).map(shareOf('pupils')),
      'pupils',
    ),
  },
  attainment: { source: 'ATTAINMENT_RETURN', periods: 'SCHOOL_YEAR', observe: resultsIn },
  workforce: {
    ...{ source: 'WORKFORCE_RETURN', periods: 'LAST_DAY' },
    observe: rates(
      [
        { measure: 'returned-teacher-vacancy-rate', of: 'vacancies', per: ['teachers', 'vacancies'] },
        { measure: 'returned-teacher-turnover', of: 'leavers', per: ['teachers'] },
        { measure: 'returned-leadership-vacancy-rate', of: 'leadershipVacancies', per: ['leadershipPosts'] },
        { measure: 'returned-teacher-sickness-days', of: 'sicknessDays', per: ['teachers'], each: true },
        { measure: 'returned-qualified-teachers', of: 'qualifiedTeachers', per: ['teachers'] },
      ],
      null,
    ),
  },
  governance: {
    ...{ source: 'GOVERNANCE_RETURN', periods: 'LAST_DAY' },
    observe: rates(
      Object.entries({ vacancies: 'governor-vacancy-rate', termsEnding: 'governor-terms-ending' }).map(
        shareOf('seats'),
      ),
      null,
    ),
  },
  finance: {
    ...{ source: 'FINANCE_RETURN', periods: 'LAST_DAY' },
    observe: rates(
      Object.entries({
        reserves: 'revenue-balance-rate',
        inYearBalance: 'in-year-balance-rate',
        staffCosts: 'staff-costs-rate',
      }).map(shareOf('income')),
      null,
    ),
  },
};

/** Results of whole cohorts by measure; those of groups (`<measure>/<group>`) are not observed. */
function resultsIn(figures: Figures): Observed[] {
  return Object.entries(figures).flatMap(([name, value]) => {
    const measure = returnedId(name);
    return findMeasure(measure) ? [{ measure, value, cohort: figures[`${name}/pupils`] ?? null }] : [];
  });
}
