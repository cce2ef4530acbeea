import { measuresOf } from '../measure';

/** Whom a school teaches, on the day of the January census: what likeness to other schools is told by. */
export const CENSUS_MEASURES = measuresOf(
  { direction: 'NEITHER', phases: [], sourceKind: 'SCHOOL_CENSUS', unit: 'PERCENT' },
  [
    {
      id: 'pupils-on-roll',
      name: 'Pupils on roll',
      unit: 'COUNT',
      source: 'School census (NOR)',
      leastCohort: 0,
    },
    {
      id: 'free-school-meals',
      name: 'Pupils eligible for free school meals',
      source: 'School census (NUMFSM of NOR)',
    },
    {
      id: 'free-school-meals-ever-6',
      name: 'Pupils eligible for free school meals at any time in six years',
      source: 'School census (PNUMFSMEVER)',
    },
    {
      id: 'english-additional-language',
      name: 'Pupils whose first language is not English',
      source: 'School census (PNUMEAL)',
    },
    {
      id: 'sen-support',
      name: 'Pupils with special needs support',
      source: 'School census (PSENELK)',
    },
    {
      id: 'education-health-care-plan',
      name: 'Pupils with an education, health and care plan',
      source: 'School census (PSENELSE)',
    },
  ],
);
