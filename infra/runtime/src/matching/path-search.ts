import type { Option } from './problem';

/** A demand and the option it takes; null where it is left unserved. */
export interface Step {
  readonly demand: number;
  readonly option: Option | null;
}

/** Dijkstra's state over supporters: few of them are nearer than the end of a path, so that only those are looked at. */
export class PathSearch {
  /** Points that the shortest path to an end costs. */
  length = Infinity;
  /** Supporters nearer than that. */
  done: number[] = [];
  private end: { readonly supporter: number } | { readonly demand: number } = { demand: -1 };
  private open: number[] = [];
  private readonly distance: Float64Array;
  private readonly viaDemand: Int32Array;
  private readonly viaOption: Option[];

  constructor(supporters: number) {
    this.distance = new Float64Array(supporters).fill(Infinity);
    this.viaDemand = new Int32Array(supporters);
    this.viaOption = new Array<Option>(supporters);
  }

  begin(): void {
    for (const supporter of [...this.open, ...this.done]) this.distance[supporter] = Infinity;
    this.length = Infinity;
    this.open = [];
    this.done = [];
  }

  distanceOf(supporter: number): number {
    return this.distance[supporter]!;
  }

  /** True where this is the shortest way to the supporter so far. */
  offer(option: Option, demand: number, distance: number): boolean {
    const { supporter } = option;
    const before = this.distance[supporter]!;
    if (distance >= before || distance >= this.length) return false;
    if (before === Infinity) this.open.push(supporter);
    this.distance[supporter] = distance;
    this.viaDemand[supporter] = demand;
    this.viaOption[supporter] = option;
    return true;
  }

  /** The path may end at a free place of a supporter reached … */
  endAt(supporter: number, further: number): void {
    const length = this.distance[supporter]! + further;
    if (length >= this.length) return;
    this.length = length;
    this.end = { supporter };
  }

  /** … or with a demand that nobody serves. */
  endUnserved(demand: number, length: number): void {
    if (length >= this.length) return;
    this.length = length;
    this.end = { demand };
  }

  /** The nearest supporter to go on from; null where none is nearer than the end. */
  nearest(): number | null {
    let place = -1;
    let least = this.length;
    for (let i = 0; i < this.open.length; i++) {
      const distance = this.distance[this.open[i]!]!;
      if (distance >= least) continue;
      place = i;
      least = distance;
    }
    if (place < 0) return null;
    const [nearest] = this.open.splice(place, 1);
    this.done.push(nearest!);
    return nearest!;
  }

  /** The steps of the path, the last first; `servedBy` tells who serves a demand before it. */
  path(servedBy: (demand: number) => number | null): Step[] {
    const steps: Step[] = [];
    const left = 'demand' in this.end ? this.end.demand : null;
    if (left !== null) steps.push({ demand: left, option: null });
    let at = 'supporter' in this.end ? this.end.supporter : servedBy(left!);
    while (at !== null) {
      const demand = this.viaDemand[at]!;
      steps.push({ demand, option: this.viaOption[at]! });
      at = servedBy(demand);
    }
    return steps;
  }
}
