import type { Audience } from '@middletier/runtime/event';
import { intakeOf, type Intake } from './intake';
import type { Told } from './kept-observation';
import type { Observation } from './observation';
import { observe, type AttendanceWeek } from './observe';
import { withTold } from './snapshot';

/** What improvement knows of one school, from returns and published tables: the snapshot that every rule reads. */
export interface SchoolFigures {
  readonly urn: string;
  readonly phase: string;
  readonly audience: Audience;
  /** A school that closed keeps its figures, and no school is compared with it any more. */
  readonly closed: boolean;
  /** As reported, in order of time, a week once. */
  readonly weeks: readonly AttendanceWeek[];
  /** The latest of each measure. */
  readonly observations: readonly Observation[];
  /** Whom it teaches. */
  readonly intake: Intake;
}

/** A school as others are compared with it. */
export type ObservedSchool = Omit<SchoolFigures, 'weeks'>;

/** What a school is compared within: those of the same phase in the same authority (domain.md ground rule 7). */
export const areaOf = ({ audience, phase }: Pick<SchoolFigures, 'audience' | 'phase'>): string =>
  `${audience.localAuthority}|${phase}`;

/** Weeks kept for a school: three school years of them. */
const WEEKS_KEPT = 120;

/** New weeks are added and corrected ones take the place of what was reported before. */
export function mergeWeeks(
  before: readonly AttendanceWeek[],
  accepted: readonly AttendanceWeek[],
): readonly AttendanceWeek[] {
  const byWeek = new Map([...before, ...accepted].map((week) => [week.weekCommencing, week]));
  return [...byWeek.values()]
    .sort((a, b) => (a.weekCommencing < b.weekCommencing ? -1 : 1))
    .slice(-WEEKS_KEPT);
}

type Return = Pick<SchoolFigures, 'urn' | 'phase' | 'audience' | 'weeks'>;

/** The figures of a school after a return. */
export function withReturn(before: SchoolFigures | undefined, returned: Return): SchoolFigures {
  const weeks = mergeWeeks(before?.weeks ?? [], returned.weeks);
  const closed = before?.closed ?? false;
  return { ...returned, closed, weeks, ...observed(before?.observations ?? [], observe(weeks)) };
}

type Figures = Pick<SchoolFigures, 'urn' | 'phase' | 'audience'> & { readonly told: readonly Told[] };

/** The figures of a school after a return of figures by name. */
export function withFigures(before: SchoolFigures | undefined, { told, ...school }: Figures): SchoolFigures {
  const { weeks, closed } = before ?? { weeks: [], closed: false };
  return { ...school, closed, weeks, ...observed([], withTold(before?.observations ?? [], told)) };
}

/** The latest of each measure, and what follows from it, once some are known anew. */
export function observed(
  before: readonly Observation[],
  anew: readonly Observation[],
): Pick<SchoolFigures, 'observations' | 'intake'> {
  const measures = new Set(anew.map(({ measure }) => measure));
  const observations = [...before.filter(({ measure }) => !measures.has(measure)), ...anew].sort((a, b) =>
    a.measure < b.measure ? -1 : 1,
  );
  return { observations, intake: intakeOf(observations) };
}

/** The figures of a school after its entry in the register changed: its figures go where it goes. */
export const withEntry = (
  figures: SchoolFigures,
  { phase, status, audience }: { phase: string; status: string; audience: Audience },
): SchoolFigures => ({ ...figures, phase, audience, closed: status === 'CLOSED' });

interface Successor {
  readonly urn: string;
  readonly audience: Audience;
  /** What it has reported itself already, which counts more. */
  readonly own: SchoolFigures | undefined;
}

/** The figures of a school that goes on under another number. */
export function succeeding(before: SchoolFigures, { urn, audience, own }: Successor): SchoolFigures {
  const weeks = mergeWeeks(before.weeks, own?.weeks ?? []);
  const phase = own?.phase ?? before.phase;
  // What the school has under its own number is the later.
  const known = observed(before.observations, own?.observations ?? []);
  return {
    ...{ urn, phase, audience, closed: own?.closed ?? false, weeks },
    ...observed(known.observations, observe(weeks)),
  };
}
