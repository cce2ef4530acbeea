import { bestSet } from './best-set';
import { judgePair, TOO_LITTLE, type Judged, type Rules } from './judge-pair';
import type { Option } from './problem';

interface Named {
  readonly id: string;
}

export interface Pair {
  readonly request: string;
  readonly supporter: string;
}

export interface Brokering<Request extends Named, Supporter extends Named> {
  readonly requests: readonly Request[];
  readonly supporters: readonly Supporter[];
  readonly rules: Rules<Request, Supporter>;
  /** How many more a supporter can take at once. */
  readonly placesOf: (supporter: Supporter) => number;
  /** Pairs a person has fixed, whatever the rules say; each takes up a place. */
  readonly pinned: readonly Pair[];
}

export interface Match extends Pair {
  readonly pinned: boolean;
  readonly judged: Judged;
}

/** Why nobody serves a request: how many supporters each rule refuses first, and how many would do but are taken. */
export interface Unserved {
  readonly request: string;
  readonly refused: readonly { readonly rule: string; readonly supporters: number }[];
  /** Supporters that no rule refuses: their places are worth more to others. */
  readonly taken: readonly string[];
}

export interface Brokered {
  /** In the order of the requests' ids. */
  readonly matches: readonly Match[];
  readonly unserved: readonly Unserved[];
  /** Points of all matches that were free to choose, less those for load: no other set has more. */
  readonly value: number;
}

/** The best set of matches at once (003: "careful brokering of relationships"), around what a person has fixed. */
export function broker<Request extends Named, Supporter extends Named>(
  given: Brokering<Request, Supporter>,
): Brokered {
  const [requests, supporters] = [byId(given.requests), byId(given.supporters)];
  const pins = new Map(given.pinned.map(({ request, supporter }) => [request, supporter]));
  const free = requests.filter(({ id }) => !pins.has(id));
  const solution = bestSet({
    demands: free.map((request) => ({ options: optionsOf(request, supporters, given.rules) })),
    supporters: supporters.map((supporter) => placesOf(supporter, given)),
  });
  const chosen = new Map(free.map(({ id }, i) => [id, supporters[solution.chosen[i]?.supporter ?? -1]]));
  const known = new Map(supporters.map((supporter) => [supporter.id, supporter]));
  const matches = requests.flatMap((request): Match[] => {
    const pinned = pins.has(request.id);
    const supporter = pinned ? known.get(pins.get(request.id)!) : chosen.get(request.id);
    if (!supporter) return [];
    const judged = judgePair(given.rules, request, supporter);
    return [{ request: request.id, supporter: supporter.id, pinned, judged }];
  });
  const served = new Set(matches.map(({ request }) => request));
  const unserved = requests.filter(({ id }) => !served.has(id));
  return {
    matches,
    unserved: unserved.map((request) => whyUnserved(request, supporters, given.rules)),
    value: solution.value,
  };
}

/** The order of what is given decides between sets that are worth as much: the same whoever asks. */
const byId = <One extends Named>(all: readonly One[]): One[] =>
  all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** A loop over every pair there is: nothing is explained here, and nothing made that is not needed. */
function optionsOf<Request, Supporter>(
  request: Request,
  supporters: readonly Supporter[],
  { musts, shoulds, importance, least }: Rules<Request, Supporter>,
): Option[] {
  const options: Option[] = [];
  const times = importance(request);
  supporters.forEach((supporter, place) => {
    if (musts.some(({ refuses }) => refuses(request, supporter))) return;
    let points = 0;
    for (const { weight, share } of shoulds) if (weight > 0) points += weight * share(request, supporter);
    if (points >= least) options.push({ supporter: place, points: points * times });
  });
  return options;
}

/** Each further place costs more, so that the load is shared; those of pinned pairs are filled already. */
function placesOf<Request extends Named, Supporter extends Named>(
  supporter: Supporter,
  { placesOf: freeOf, pinned, rules }: Brokering<Request, Supporter>,
): number[] {
  const filled = pinned.filter((pair) => pair.supporter === supporter.id).length;
  const free = Math.max(0, freeOf(supporter) - filled);
  return Array.from({ length: free }, (_, n) => rules.furtherPlace * (filled + n));
}

function whyUnserved<Request extends Named, Supporter extends Named>(
  request: Request,
  supporters: readonly Supporter[],
  rules: Rules<Request, Supporter>,
): Unserved {
  const refused = new Map<string, number>();
  const taken: string[] = [];
  for (const supporter of supporters) {
    const rule = firstRefusal(request, supporter, rules);
    if (rule === null) taken.push(supporter.id);
    else refused.set(rule, (refused.get(rule) ?? 0) + 1);
  }
  const counts = [...refused].map(([rule, count]) => ({ rule, supporters: count }));
  return { request: request.id, refused: counts.toSorted((a, b) => b.supporters - a.supporters), taken };
}

function firstRefusal<Request, Supporter>(
  request: Request,
  supporter: Supporter,
  rules: Rules<Request, Supporter>,
): string | null {
  const must = rules.musts.find(({ refuses }) => refuses(request, supporter));
  if (must) return must.id;
  const points = rules.shoulds.reduce(
    (sum, { weight, share }) => sum + weight * share(request, supporter),
    0,
  );
  return points < rules.least ? TOO_LITTLE : null;
}
