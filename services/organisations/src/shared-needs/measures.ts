import type { AttendanceTotals } from '../attendance/recent-attendance';
import type { Roll } from '../roll/latest-rolls';
import type { School } from '../register/school';

/** What is known of a school when needs are compared. */
export interface Facts {
  readonly school: School;
  /** Of the last twelve weeks; null where nothing was returned. */
  readonly attendance: AttendanceTotals | null;
  /** The last of the last twelve months; null where none was returned. */
  readonly roll: Roll | null;
}

/** The returns that a measure is read from. */
export type Returns = 'ATTENDANCE' | 'ROLL';

export interface Measure {
  readonly title: string;
  readonly unit: 'PERCENT' | 'PUPILS';
  /** The register is public; what came in returns is for those whom the school concerns. */
  readonly source: 'REGISTER' | 'RETURNS';
  readonly returns: Returns | null;
  readonly valueOf: (facts: Facts) => number | null;
}

/** What schools can have in common (domain.md L3): a new measure is a new line. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  'free-school-meals': fromRegister(
    'Pupils eligible for free school meals',
    'PERCENT',
    (school) => school.percentageFsm,
  ),
  pupils: fromRegister('Pupils on roll', 'PUPILS', (school) => school.pupils),
  'places-filled': fromRegister('Pupils of every hundred places', 'PERCENT', ({ pupils, capacity }) =>
    share(pupils, capacity),
  ),
  'attendance-rate': fromReturns(
    'Sessions attended in the last twelve weeks',
    (totals) => totals.sessionsAttended,
  ),
  'unauthorised-absence-rate': fromReturns(
    'Sessions missed without leave in the last twelve weeks',
    (totals) => totals.unauthorisedAbsence,
  ),
  'english-additional-language': fromRoll('Pupils whose first language is not English', (roll) => roll.eal),
  'new-arrivals': fromRoll(
    'Pupils who came from abroad in the year before the census',
    (roll) => roll.newArrivals,
  ),
  'sen-support': fromRoll('Pupils with SEN support', (roll) => roll.senSupport),
  'ehc-plans': fromRoll('Pupils with an education, health and care plan', (roll) => roll.ehcPlan),
};

function fromRegister(
  title: string,
  unit: Measure['unit'],
  read: (school: School) => number | null,
): Measure {
  return { title, unit, source: 'REGISTER', returns: null, valueOf: ({ school }) => read(school) };
}

function fromReturns(title: string, count: (totals: AttendanceTotals) => number): Measure {
  const valueOf = ({ attendance }: Facts) =>
    attendance && share(count(attendance), attendance.sessionsPossible);
  return { title, unit: 'PERCENT', source: 'RETURNS', returns: 'ATTENDANCE', valueOf };
}

/** Of every hundred on roll at the last census. */
function fromRoll(title: string, count: (roll: Roll) => number | null): Measure {
  const valueOf = ({ roll }: Facts) => roll && share(count(roll), roll.pupils);
  return { title, unit: 'PERCENT', source: 'RETURNS', returns: 'ROLL', valueOf };
}

/** In percent, to one decimal. */
function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : Math.round((part * 1_000) / whole) / 10;
}
