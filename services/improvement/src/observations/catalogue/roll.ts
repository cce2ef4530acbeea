import { measuresOf } from '../measure';

/**
 * From schools' roll returns, on a day of their own. Measures of their own beside those of the census, which is
 * published: what a school returned must not slip out by a comparison that everybody may read.
 */
export const ROLL_MEASURES = measuresOf(
  { direction: 'NEITHER', phases: [], sourceKind: 'ROLL_RETURN', unit: 'PERCENT' },
  [
    {
      id: 'roll-pupils',
      name: 'Pupils on roll, as returned',
      unit: 'COUNT',
      source: 'Roll returns: pupils on the census date',
    },
    {
      id: 'roll-free-school-meals',
      name: 'Pupils eligible for free school meals, as returned',
      source: 'Roll returns: of the pupils on roll',
    },
    {
      id: 'roll-english-additional-language',
      name: 'Pupils whose first language is not English, as returned',
      source: 'Roll returns: of the pupils on roll',
    },
    {
      id: 'roll-sen-support',
      name: 'Pupils with special needs support, as returned',
      source: 'Roll returns: of the pupils on roll',
    },
    {
      id: 'roll-education-health-care-plan',
      name: 'Pupils with an education, health and care plan, as returned',
      source: 'Roll returns: of the pupils on roll',
    },
    {
      id: 'roll-new-arrivals',
      name: 'Pupils who came from abroad in the year before, as returned',
      source: 'Roll returns: of the pupils on roll',
    },
  ],
);
