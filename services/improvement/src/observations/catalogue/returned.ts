import { measuresOf, type Measure } from '../measure';

const SUSPENSION_MEASURES = measuresOf(
  { direction: 'LOWER_IS_BETTER', phases: [], sourceKind: 'SUSPENSIONS_RETURN', unit: 'RATIO' },
  [
    {
      id: 'returned-suspension-rate',
      name: 'Suspensions, as returned',
      source: 'Returns of suspensions: suspensions in the span for every 100 pupils',
    },
    {
      id: 'returned-permanent-exclusion-rate',
      name: 'Permanent exclusions, as returned',
      source: 'Returns of suspensions: permanent exclusions in the span for every 100 pupils',
    },
    {
      id: 'returned-pupils-suspended',
      name: 'Pupils suspended, as returned',
      unit: 'PERCENT',
      source: 'Returns of suspensions: pupils suspended once or more in the span, of the pupils on roll',
    },
  ],
);

const WORKFORCE_RETURN_MEASURES = measuresOf(
  {
    direction: 'LOWER_IS_BETTER',
    phases: [],
    sourceKind: 'WORKFORCE_RETURN',
    unit: 'PERCENT',
    leastCohort: 0,
  },
  [
    {
      id: 'returned-teacher-vacancy-rate',
      name: 'Vacant teacher posts, as returned',
      source: 'Workforce returns: of teachers and vacancies together, as in the census',
    },
    {
      id: 'returned-teacher-turnover',
      name: 'Teachers who left, as returned',
      source: 'Workforce returns: teachers who left in the twelve months before, of teachers in post',
    },
    {
      id: 'returned-leadership-vacancy-rate',
      name: 'Vacant posts in leadership, as returned',
      source: 'Workforce returns: posts in leadership that nobody holds, of all of them',
    },
    {
      id: 'returned-teacher-sickness-days',
      name: 'Days lost to sickness for each teacher, as returned',
      unit: 'DAYS',
      source: 'Workforce returns: mean over teachers in post, in the twelve months before',
    },
    {
      id: 'returned-qualified-teachers',
      name: 'Teachers with qualified teacher status, as returned',
      direction: 'HIGHER_IS_BETTER',
      source: 'Workforce returns: of teachers in post',
    },
  ],
);

const GOVERNANCE_MEASURES = measuresOf(
  {
    direction: 'LOWER_IS_BETTER',
    phases: [],
    sourceKind: 'GOVERNANCE_RETURN',
    unit: 'PERCENT',
    leastCohort: 0,
  },
  [
    {
      id: 'governor-vacancy-rate',
      name: 'Vacant seats of the governing body',
      source: 'Governance returns: of all its seats',
    },
    {
      id: 'governor-terms-ending',
      name: 'Terms of governors that end within six months',
      direction: 'NEITHER',
      source: 'Governance returns: of all its seats',
    },
  ],
);

const FINANCE_MEASURES = measuresOf(
  {
    direction: 'HIGHER_IS_BETTER',
    phases: [],
    sourceKind: 'FINANCE_RETURN',
    unit: 'PERCENT',
    leastCohort: 0,
  },
  [
    {
      id: 'revenue-balance-rate',
      name: 'Revenue reserve',
      source: 'Finance summaries: the revenue reserve, below nought in deficit, of the income of the year',
    },
    {
      id: 'in-year-balance-rate',
      name: 'Balance of the year',
      source: 'Finance summaries: income less expenditure, of the income of the year',
    },
    {
      id: 'staff-costs-rate',
      name: 'Staff costs',
      direction: 'NEITHER',
      source: 'Finance summaries: expenditure on staff, of the income of the year',
    },
  ],
);

/** From the returns of schools; measures of their own beside published ones, for the same reason as those of the roll. */
export const RETURNED_MEASURES: readonly Measure[] = [
  ...SUSPENSION_MEASURES,
  ...WORKFORCE_RETURN_MEASURES,
  ...GOVERNANCE_MEASURES,
  ...FINANCE_MEASURES,
];

/** A result that a school returns is measured beside the published one, under `returned-<id>`. */
export const returnedAttainment = (published: readonly Measure[]): readonly Measure[] =>
  published.map(({ id, name, source, ...measure }) => ({
    ...measure,
    id: returnedId(id),
    name: `${name}, as returned`,
    source: `Attainment returns: ${source}`,
    sourceKind: 'ATTAINMENT_RETURN',
  }));

export const returnedId = (published: string): string => `returned-${published}`;
