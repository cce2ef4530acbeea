import type { Observation } from './observation';
import { roundToHundredths } from './percent';

/** Whom a school teaches: pupils on roll, and shares of them in per cent; null where nothing is known. */
export interface Intake {
  readonly pupils: number | null;
  /** Eligible for free school meals at any time in six years; where that is not known, now. */
  readonly fsm: number | null;
  /** First language not English. */
  readonly eal: number | null;
  /** With support or a plan for special needs. */
  readonly sen: number | null;
  /** Of year 6: pupils who came in that year. */
  readonly mobility: number | null;
}

/** The intake of a school as its observations show it. */
export function intakeOf(observations: readonly Observation[]): Intake {
  const values = new Map(observations.map(({ measure, value }) => [measure, value]));
  const valueOf = (measure: string): number | null => values.get(measure) ?? null;
  const [support, plan] = [valueOf('sen-support'), valueOf('education-health-care-plan')];
  const stable = valueOf('ks2-stable-pupils');
  return {
    pupils: valueOf('pupils-on-roll'),
    fsm: valueOf('free-school-meals-ever-6') ?? valueOf('free-school-meals'),
    eal: valueOf('english-additional-language'),
    sen: support === null || plan === null ? null : roundToHundredths(support + plan),
    mobility: stable === null ? null : roundToHundredths(100 - stable),
  };
}
