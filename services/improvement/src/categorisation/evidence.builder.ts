import type { CapacityGrade } from '../frameworks/framework';
import { GREEN_TO_RED } from '../frameworks/green-to-red';
import type { MeasureId } from '../observations/measures';
import type { Observation } from '../observations/observation';
import { anObservation as observed } from '../observations/observation.builder';
import type { Signal } from '../signals/raise-signals';
import { categorise } from './categorise';
import type { Evidence } from './categorise';
import type { Categorised } from './explanation';

interface Facts {
  readonly attendance?: number;
  readonly unauthorised?: number;
  /** Mean attendance of the area; null where the school has nobody to be compared with. */
  readonly area?: number | null;
  readonly cohort?: number;
  readonly capacity?: CapacityGrade | null;
  readonly red?: number;
}

/** For tests: evidence on a school of 240 pupils, typical in all that is not said. It comes out YELLOW. */
export function someEvidence(facts: Facts = {}): Evidence {
  const {
    attendance = 94.3,
    unauthorised = 1.8,
    area = 94.1,
    cohort = 240,
    capacity = null,
    red = 0,
  } = facts;
  return {
    framework: GREEN_TO_RED,
    phase: 'PRIMARY',
    observations: [
      anObservation('attendance-rate', attendance, cohort),
      anObservation('unauthorised-absence-rate', unauthorised, cohort),
    ],
    comparators:
      area === null
        ? []
        : [{ measure: 'attendance-rate', kind: 'AREA', value: area, schools: 11, percentile: null }],
    capacity,
    signals: redSignals(red),
  };
}

/** For tests: the outcome of evidence that is enough for a category. */
export function categorised(evidence: Evidence): Categorised {
  const outcome = categorise(evidence);
  if ('notCategorised' in outcome) throw new Error(outcome.notCategorised);
  return outcome;
}

export function anObservation(measure: MeasureId, value: number, cohort: number): Observation {
  return observed(measure, value, { cohort });
}

export function redSignals(count: number): readonly Signal[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: `rule-${index + 1}`,
    severity: 'RED',
    sentence: `Signal ${index + 1}`,
    value: 0,
    threshold: 0,
    source: 'HARD',
  }));
}
