import { PathSearch } from './path-search';
import type { Option, Problem, Solution } from './problem';

/**
 * The most valuable set of pairs at once, each demand with one supporter at the most and each supporter within its places:
 * exact, by successive shortest paths with potentials (a min-cost flow). The same problem has the same answer everywhere;
 * of several sets worth as much it gives one that depends on the order of demands and supporters alone.
 */
export function bestSet(problem: Problem): Solution {
  const flow = new Flow(problem);
  problem.demands.forEach((_, demand) => flow.place(demand));
  return flow.solution();
}

class Flow {
  /** What a demand and a place are worth to the whole, so that no option beats them: kept true from path to path. */
  private readonly worth: Float64Array;
  private readonly price: Float64Array;
  private readonly chosen: (Option | null)[];
  private readonly held: number[][];
  private readonly search: PathSearch;

  constructor(private readonly problem: Problem) {
    const { demands, supporters } = problem;
    this.worth = Float64Array.from(demands, ({ options }) =>
      options.reduce((most, { points }) => Math.max(most, points), 0),
    );
    this.price = new Float64Array(supporters.length);
    this.chosen = demands.map(() => null);
    this.held = supporters.map(() => []);
    this.search = new PathSearch(supporters.length);
  }

  /** Gives a demand its place; others may be moved on for it, and one of them, or itself, may end with nobody. */
  place(demand: number): void {
    this.search.begin();
    this.look(demand, 0);
    for (let at = this.search.nearest(); at !== null; at = this.search.nearest()) this.lookOnFrom(at);
    this.reprice(demand);
    this.move();
  }

  solution(): Solution {
    const { supporters } = this.problem;
    const points = this.chosen.reduce((sum, option) => sum + (option?.points ?? 0), 0);
    const costs = this.held.map((held, s) => supporters[s]!.slice(0, held.length).reduce((a, b) => a + b, 0));
    return { chosen: this.chosen, value: points - costs.reduce((a, b) => a + b, 0) };
  }

  /** Tries each option of a demand, and leaving it unserved. */
  private look(demand: number, distance: number): void {
    const reach = distance + this.worth[demand]!;
    this.search.endUnserved(demand, reach);
    for (const option of this.problem.demands[demand]!.options) {
      const { supporter, points } = option;
      if (!this.search.offer(option, demand, reach - points - this.price[supporter]!)) continue;
      const cost = this.problem.supporters[supporter]![this.held[supporter]!.length];
      if (cost !== undefined) this.search.endAt(supporter, cost + this.price[supporter]!);
    }
  }

  /** Whoever a supporter serves might move on. */
  private lookOnFrom(supporter: number): void {
    for (const demand of this.held[supporter]!) this.look(demand, this.search.distanceOf(supporter));
  }

  private reprice(source: number): void {
    const { length } = this.search;
    this.worth[source]! -= length;
    for (const supporter of this.search.done) {
      const change = this.search.distanceOf(supporter) - length;
      this.price[supporter]! += change;
      for (const demand of this.held[supporter]!) this.worth[demand]! += change;
    }
  }

  private move(): void {
    for (const { demand, option } of this.search.path((at) => this.chosen[at]?.supporter ?? null)) {
      const left = this.chosen[demand];
      if (left) this.held[left.supporter] = this.held[left.supporter]!.filter((one) => one !== demand);
      this.chosen[demand] = option;
      if (option) this.held[option.supporter]!.push(demand);
    }
  }
}
