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

type Figure = Pick<Observation, 'measure' | 'value'>;
type ValueOf = (measure: string) => number | null;

/**
 * The intake of a school as its observations show it. The census, taken of all schools on one day, is the likest measure
 * of them; where it says nothing of the school, its own roll return does, as a whole, so that the two never mix.
 */
export function intakeOf(observations: readonly Figure[]): Intake {
  const valueOf = readerOf(observations);
  const stable = valueOf('ks2-stable-pupils');
  const mobility = stable === null ? null : roundToHundredths(100 - stable);
  const published = ofCensus(valueOf);
  return { ...(saysSomething(published) ? published : ofReturn(valueOf)), mobility };
}

/** True where the intake rests on what the school returned, which is not for everybody. */
export const isReturnedIntake = (observations: readonly Figure[]): boolean => {
  const valueOf = readerOf(observations);
  return !saysSomething(ofCensus(valueOf)) && saysSomething(ofReturn(valueOf));
};

function readerOf(observations: readonly Figure[]): ValueOf {
  const values = new Map(observations.map(({ measure, value }) => [measure, value]));
  return (measure) => values.get(measure) ?? null;
}

type Counted = Omit<Intake, 'mobility'>;

const ofCensus = (valueOf: ValueOf): Counted => ({
  pupils: valueOf('pupils-on-roll'),
  fsm: valueOf('free-school-meals-ever-6') ?? valueOf('free-school-meals'),
  eal: valueOf('english-additional-language'),
  sen: sum(valueOf('sen-support'), valueOf('education-health-care-plan')),
});

const ofReturn = (valueOf: ValueOf): Counted => ({
  pupils: valueOf('roll-pupils'),
  fsm: valueOf('roll-free-school-meals'),
  eal: valueOf('roll-english-additional-language'),
  sen: sum(valueOf('roll-sen-support'), valueOf('roll-education-health-care-plan')),
});

const saysSomething = (counted: Counted): boolean => Object.values(counted).some((value) => value !== null);

const sum = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : roundToHundredths(one + other);
