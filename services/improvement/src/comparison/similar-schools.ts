import { roundToHundredths } from '../observations/percent';
import { regionOf, Search, type Points } from './nearest';

/** What likeness is told by: a fact of the intake whose differences count in standard deviations, times its weight. */
export interface Feature {
  /** As in the intake of a school: fsm, eal, sen, pupils, mobility. */
  readonly id: string;
  readonly name: string;
  readonly unit: 'PERCENT' | 'COUNT';
  readonly weight: number;
}

/** Whom a school is like: the `schools` nearest by the features, among those of its phase. */
export interface SimilarityRule {
  readonly version: number;
  readonly features: readonly Feature[];
  /** How many schools make a group. */
  readonly schools: number;
  /** With fewer features known of it than these, a school is like nobody. */
  readonly leastFeatures: number;
}

/** A school with what is known of its intake. */
export interface Candidate {
  readonly urn: string;
  /** Like is compared with like: those of one kind only, for instance of one phase (domain.md ground rule 7). */
  readonly kind: string;
  /** By feature, in its unit; null or left out where not known. */
  readonly intake: Readonly<Record<string, number | null>>;
}

/** `distance` is in standard deviations: the root of the weighted mean of squares over the features used. */
export interface SimilarSchool {
  readonly urn: string;
  readonly distance: number;
}

/** The nearest first; empty where too little is known. */
export interface SimilarGroup {
  readonly urn: string;
  readonly schools: readonly SimilarSchool[];
  /** Ids of the features it was chosen by, and of those that are not known of the school. */
  readonly features: readonly string[];
  readonly notKnown: readonly string[];
}

/** Lays out all candidates once. @returns the group of one of them, among all of its kind; null for a school not among them */
export function similarSchools(
  candidates: readonly Candidate[],
  rule: SimilarityRule,
): (urn: string) => SimilarGroup | null {
  const kindOf = new Map<string, Kind>();
  for (const alike of groupedBy(candidates).values()) {
    const kind = new Kind(alike, rule);
    for (const { urn } of alike) kindOf.set(urn, kind);
  }
  return (urn) => kindOf.get(urn)?.groupOf(urn) ?? null;
}

function groupedBy(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const kinds = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const found = kinds.get(candidate.kind);
    if (found) found.push(candidate);
    else kinds.set(candidate.kind, [candidate]);
  }
  return kinds;
}

/** Those of whom the same features are known. */
interface Searchable {
  readonly points: Points;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly urns: readonly string[];
  readonly region: ReturnType<typeof regionOf>;
}

/** The schools of one kind, in the order of URNs. */
class Kind {
  private readonly candidates: ReadonlyMap<string, Candidate>;
  private readonly standardised: ReadonlyMap<Feature, (figure: number) => number>;
  private readonly byFeatures = new Map<string, Searchable>();

  constructor(
    candidates: readonly Candidate[],
    private readonly rule: SimilarityRule,
  ) {
    const inOrder = [...candidates].sort((a, b) => (a.urn < b.urn ? -1 : 1));
    this.candidates = new Map(inOrder.map((candidate) => [candidate.urn, candidate]));
    this.standardised = new Map(rule.features.map((feature) => [feature, scaleOf(feature, inOrder)]));
  }

  groupOf(urn: string): SimilarGroup {
    const { intake } = this.candidates.get(urn)!;
    const [features, notKnown] = [true, false].map((known) =>
      this.rule.features.filter(({ id }) => (typeof intake[id] === 'number') === known),
    ) as [Feature[], Feature[]];
    return {
      urn,
      schools: features.length < this.rule.leastFeatures ? [] : this.nearest(urn, features),
      features: features.map(({ id }) => id),
      notKnown: notKnown.map(({ id }) => id),
    };
  }

  private nearest(urn: string, features: readonly Feature[]): readonly SimilarSchool[] {
    const { points, rowOf, urns, region } = this.searchable(features);
    const weight = features.reduce((sum, feature) => sum + feature.weight, 0);
    return new Search(points, rowOf.get(urn)!, this.rule.schools)
      .in(region)
      .map(([row, square]) => ({ urn: urns[row]!, distance: roundToHundredths(Math.sqrt(square / weight)) }));
  }

  private searchable(features: readonly Feature[]): Searchable {
    const key = features.map(({ id }) => id).join();
    const found = this.byFeatures.get(key) ?? this.layOut(features);
    this.byFeatures.set(key, found);
    return found;
  }

  private layOut(features: readonly Feature[]): Searchable {
    const known = [...this.candidates.values()].filter(({ intake }) =>
      features.every(({ id }) => typeof intake[id] === 'number'),
    );
    const width = features.length;
    const cells = new Float64Array(known.length * width);
    for (const [row, { intake }] of known.entries())
      for (const [column, feature] of features.entries())
        cells[row * width + column] = this.standardised.get(feature)!(intake[feature.id]!);
    const points = { width, cells };
    const urns = known.map(({ urn }) => urn);
    const rowOf = new Map(urns.map((urn, row) => [urn, row]));
    return { points, rowOf, urns, region: regionOf(points, Int32Array.from(urns.keys())) };
  }
}

/** From a figure to standard deviations from the mean, times the root of the weight. */
function scaleOf({ id, weight }: Feature, candidates: readonly Candidate[]): (figure: number) => number {
  const known = candidates.flatMap(({ intake }) => intake[id] ?? []);
  const mean = known.reduce((sum, figure) => sum + figure, 0) / known.length;
  const variance = known.reduce((sum, figure) => sum + (figure - mean) ** 2, 0) / known.length;
  // Where all are the same, nobody is nearer for it.
  const scale = variance === 0 ? 0 : Math.sqrt(weight / variance);
  return (figure) => (figure - mean) * scale;
}
