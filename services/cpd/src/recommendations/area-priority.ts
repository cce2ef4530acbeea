import { holdsOn, type Period } from '@middletier/runtime/period';

/** A plan for an area as improvement told it last. */
export interface AreaPlanKnown extends Period {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly area: {
    readonly authorities: readonly string[];
    /** None: of all. */
    readonly phases: readonly string[];
    readonly urns: readonly string[];
  };
  readonly priorities: readonly PlannedFor[];
  /** When it was told, in ISO form. */
  readonly since: string;
}

interface PlannedFor {
  readonly id: string;
  readonly title: string;
  readonly subjects: readonly string[];
  readonly themes: readonly string[];
  /** Measures of the catalogue; training that helps with a criterion of the same name serves them. */
  readonly measures: readonly string[];
}

/** What the plan of a school's area puts first (domain.md L1). */
export interface AreaPriority extends PlannedFor {
  readonly plan: string;
  readonly planName: string;
  readonly since: string;
}

interface Placed {
  readonly urn: string;
  readonly phase: string;
  readonly localAuthority: string;
}

const covers = ({ area }: AreaPlanKnown, { urn, phase, localAuthority }: Placed): boolean =>
  area.urns.includes(urn) ||
  (area.authorities.includes(localAuthority) && (area.phases.length === 0 || area.phases.includes(phase)));

/** Priorities that a school has by the plans of its area on a day, plan by plan and in their order. */
export const areaPrioritiesOf = (
  plans: readonly AreaPlanKnown[],
  school: Placed,
  day: string,
): AreaPriority[] =>
  plans
    .filter((plan) => holdsOn(plan, day) && covers(plan, school))
    .flatMap(({ id, name, since, priorities }) =>
      priorities.map((one) => ({ ...one, plan: id, planName: name, since })),
    );
