import type { AttendanceTotals } from '../attendance/recent-attendance';
import type { School } from '../register/school';

/** What is known of a school when needs are compared. */
export interface Facts {
  readonly school: School;
  /** Of the last twelve weeks; null where nothing was returned. */
  readonly attendance: AttendanceTotals | null;
}

export interface Measure {
  readonly title: string;
  readonly unit: 'PERCENT' | 'PUPILS';
  /** The register is public; what came in returns is for those whom the school concerns. */
  readonly source: 'REGISTER' | 'RETURNS';
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
};

function fromRegister(
  title: string,
  unit: Measure['unit'],
  read: (school: School) => number | null,
): Measure {
  return { title, unit, source: 'REGISTER', valueOf: ({ school }) => read(school) };
}

function fromReturns(title: string, count: (totals: AttendanceTotals) => number): Measure {
  const valueOf = ({ attendance }: Facts) =>
    attendance && share(count(attendance), attendance.sessionsPossible);
  return { title, unit: 'PERCENT', source: 'RETURNS', valueOf };
}

/** In percent, to one decimal. */
function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : Math.round((part * 1_000) / whole) / 10;
}
