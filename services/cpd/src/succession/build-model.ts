import { NEVER, type Model } from './model';
import { threshold } from './random';
import { chancesOf, TENURES, type Retention, type RetentionTable } from './retention';

interface Place {
  readonly easting: number;
  readonly northing: number;
}

export interface PostAtRisk {
  readonly id: string;
  readonly role: Retention['role'];
  readonly phase: string;
  readonly place: Place | null;
  /** Whole years its holder has been in post; null where nobody is. */
  readonly tenure: number | null;
  /** Years from now until the holder leaves, where that is known. */
  readonly endsIn: number | null;
  /** Years from now in which the holder thinks of retiring, the first and the last. */
  readonly retires: readonly [number, number] | null;
  /** Years from now until there is no such post any more, as after a merger. */
  readonly goneIn: number | null;
  /** False for a post of the area that is not asked about: it takes candidates away from the others. */
  readonly counted: boolean;
}

export interface Candidate {
  readonly id: string;
  readonly phases: readonly string[];
  readonly place: Place | null;
  /** Whole years until they can be appointed: 0 for who is ready. */
  readonly readyIn: number;
}

export interface Assumptions {
  readonly years: number;
  readonly retention: RetentionTable;
  /** Metres in a straight line that a candidate goes to a new post. */
  readonly travel: number;
  /** Chance that a candidate is lost in a year, 0 to 1. */
  readonly candidatesLost: number;
  /** Chance that a vacancy without a candidate near is filled from outside within a year, 0 to 1. */
  readonly filledFromOutside: number;
}

export interface Situation {
  readonly posts: readonly PostAtRisk[];
  readonly candidates: readonly Candidate[];
}

/** The most candidates looked at for a post, the nearest first. */
const CHOICE = 24;
const isPrimary = (phase: string): boolean => /PRIMARY|NURSERY|FIRST/.test(phase);
const phaseOf = (phase: string): Retention['phase'] => (isPrimary(phase) ? 'PRIMARY' : 'SECONDARY');
const yearOrNever = (year: number | null): number =>
  year === null || year < 0 ? NEVER : Math.min(year, NEVER - 1);

/** Puts a situation into numbers. Posts and candidates keep their order. */
export function buildModel({ posts, candidates }: Situation, assumed: Assumptions): Model {
  const { retention, years } = assumed;
  const groupOf = new Map(retention.rates.map(({ role, phase }, i) => [`${role} ${phase}`, i]));
  return {
    ...{ posts: posts.length, years, tenures: TENURES, candidates: candidates.length },
    leaving: Uint32Array.from(retention.rates.flatMap((rate) => chancesOf(rate).map(threshold))),
    group: Uint8Array.from(posts, ({ role, phase }) => groupOf.get(`${role} ${phaseOf(phase)}`)!),
    tenure: Uint8Array.from(posts, ({ tenure }) => (tenure === null ? NEVER : Math.min(tenure, NEVER - 1))),
    ends: Uint8Array.from(posts, ({ endsIn }) => yearOrNever(endsIn)),
    retires: Uint32Array.from(posts.flatMap(({ retires }) => chancesOfRetiring(retires, years))),
    gone: Uint8Array.from(posts, ({ goneIn }) => yearOrNever(goneIn)),
    counted: Uint8Array.from(posts, ({ counted }) => (counted ? 1 : 0)),
    ...nearOf({ posts, candidates }, assumed.travel),
    readyFrom: Uint8Array.from(candidates, ({ readyIn }) => yearOrNever(readyIn)),
    ...{ lost: threshold(assumed.candidatesLost), outside: threshold(assumed.filledFromOutside) },
  };
}

/** Any year of the window is as likely, and by its last one they are gone. */
function chancesOfRetiring(window: PostAtRisk['retires'], years: number): number[] {
  return Array.from({ length: years }, (_, year) =>
    window === null || year < window[0] || year > window[1] ? 0 : threshold(1 / (window[1] - year + 1)),
  );
}

function nearOf({ posts, candidates }: Situation, travel: number): Pick<Model, 'near' | 'nearFrom'> {
  const cells = new Map<string, number[]>();
  const cellOf = ({ easting, northing }: Place, dx = 0, dy = 0) =>
    `${Math.floor(easting / travel) + dx}:${Math.floor(northing / travel) + dy}`;
  candidates.forEach(({ place }, c) => {
    if (place) cells.set(cellOf(place), [...(cells.get(cellOf(place)) ?? []), c]);
  });
  const nearFrom = new Uint32Array(posts.length + 1);
  const near: number[] = [];
  posts.forEach(({ place, phase }, p) => {
    if (place) {
      const around = [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1].flatMap((dy) => cells.get(cellOf(place, dx, dy)) ?? []),
      );
      near.push(...choiceFor({ place, phase, travel }, around, candidates));
    }
    nearFrom[p + 1] = near.length;
  });
  return { near: Uint32Array.from(near), nearFrom };
}

/** Those of the phase within reach, the nearest first. */
function choiceFor(
  { place, phase, travel }: { readonly place: Place; readonly phase: string; readonly travel: number },
  around: readonly number[],
  candidates: readonly Candidate[],
): number[] {
  const reach: { c: number; metres: number }[] = [];
  for (const c of around) {
    const { place: home, phases } = candidates[c]!;
    const metres = Math.hypot(home!.easting - place.easting, home!.northing - place.northing);
    if (metres <= travel && phases.some((one) => phaseOf(one) === phaseOf(phase))) reach.push({ c, metres });
  }
  reach.sort((a, b) => a.metres - b.metres || a.c - b.c);
  return reach.slice(0, CHOICE).map(({ c }) => c);
}
