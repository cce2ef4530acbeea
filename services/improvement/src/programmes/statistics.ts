import { percentOf } from '../observations/percent';
import type { Cohort } from './cohort';
import { isWithin } from './entry';
import { owedOn } from './owed-work';
import { outcomeOn, stateOn, type Participant, type ParticipantState } from './participant';
import type { Visit } from './visit';

/** How many schools came to one value. */
export interface OutcomeCount {
  readonly value: number;
  readonly schools: number;
  /** Per cent of those measured. */
  readonly share: number;
}

/** Outcomes on one measure; shares are of the schools `measured`, never of all that took part (003, "Securing Good"). */
export interface OutcomeStatistics {
  readonly measure: string;
  readonly schools: number;
  readonly measured: number;
  readonly reachedAim: number | null;
  readonly shareReachedAim: number | null;
  readonly counts: readonly OutcomeCount[];
}

export interface CohortStatistics {
  readonly asAt: string;
  readonly applied: number;
  readonly refused: number;
  readonly withdrawn: number;
  readonly schools: number;
  readonly exceptions: number;
  readonly paired: number;
  readonly heads: number;
  readonly owed: number;
  readonly delivered: number;
  readonly overdue: number;
  readonly visits: number;
  readonly mutualVisits: number;
  readonly outcomes: readonly OutcomeStatistics[];
}

interface Around {
  readonly participants: readonly Participant[];
  readonly visits: readonly Visit[];
}

/** What a cohort came to by a day. */
export function statisticsOf(
  cohort: Cohort,
  { participants, visits }: Around,
  asAt: string,
): CohortStatistics {
  const states = participants.map((one) => stateOn(one, asAt));
  const inState = (state: ParticipantState) => states.filter((one) => one === state).length;
  const admitted = participants.filter((_one, i) => states[i] === 'ADMITTED');
  const work = admitted.flatMap((one) => owedOn(cohort, one, asAt));
  const pairings = admitted.map(({ pairings }) => pairings.filter(({ from }) => from <= asAt));
  const made = visits.filter(({ on }) => on <= asAt);
  return {
    asAt,
    ...{ applied: inState('APPLIED'), refused: inState('REFUSED'), withdrawn: inState('WITHDRAWN') },
    schools: admitted.length,
    exceptions: admitted.filter(({ entry }) => !entry.met).length,
    paired: pairings.filter(({ length }) => length > 0).length,
    heads: new Set(pairings.flat().map(({ headId }) => headId)).size,
    owed: work.length,
    delivered: work.filter(({ delivery }) => delivery !== null).length,
    overdue: work.filter(({ state }) => state === 'OVERDUE').length,
    visits: made.length,
    mutualVisits: mutual(made),
    outcomes: measuresIn(cohort, admitted, asAt).map((measure) =>
      outcomesOn(cohort, admitted, { measure, day: asAt }),
    ),
  };
}

/** The measure of the aim first; others are shown apart, since scales are never mixed. */
const measuresIn = ({ terms }: Cohort, admitted: readonly Participant[], day: string): string[] => [
  ...new Set([
    terms.aim.measure,
    ...admitted.flatMap(({ outcomes }) =>
      outcomes.filter(({ on }) => on <= day).map(({ measure }) => measure),
    ),
  ]),
];

function outcomesOn(
  { terms: { aim } }: Cohort,
  admitted: readonly Participant[],
  asked: { readonly measure: string; readonly day: string },
): OutcomeStatistics {
  const values = admitted.flatMap((one) => outcomeOn(one, asked)?.value ?? []);
  const measured = values.length;
  const reached =
    asked.measure === aim.measure ? values.filter((value) => isWithin(aim, value)).length : null;
  const counted = [...new Set(values)]
    .sort((a, b) => a - b)
    .map((value) => {
      const schools = values.filter((one) => one === value).length;
      return { value, schools, share: percentOf(schools, measured) };
    });
  return {
    ...{ measure: asked.measure, schools: admitted.length, measured, reachedAim: reached },
    shareReachedAim: reached === null || measured === 0 ? null : percentOf(reached, measured),
    counts: counted,
  };
}

/** Pairs of schools that have been at each other's. */
function mutual(visits: readonly Visit[]): number {
  const ways = new Set(visits.map(({ visitor, host }) => `${visitor}|${host}`));
  return [...ways].filter((way) => {
    const [visitor, host] = way.split('|') as [string, string];
    return visitor < host && ways.has(`${host}|${visitor}`);
  }).length;
}
