import { NEVER, type Model, type Tally } from './model';
import { Random, seedOf } from './random';

export interface Runs {
  readonly seed: number;
  /** Number of the first run: a run has the same outcome whoever carries it out, beside which others. */
  readonly first: number;
  readonly count: number;
}

/** Carries out some runs of a model: who leaves, who of those near and ready follows, what stays open at a year's end. */
export function simulate(model: Model, { seed, first, count }: Runs): Tally {
  const tally: Tally = {
    ...{ runs: count, vacated: new Uint32Array(model.posts), unfilled: new Uint32Array(model.posts) },
    ...{ vacancies: new Uint32Array(count * model.years), leftOpen: new Uint32Array(count * model.years) },
  };
  const run = new Run(model, tally);
  for (let i = 0; i < count; i++) run.carryOut(i, seedOf(seed, first + i));
  return tally;
}

class Run {
  private readonly random = new Random();
  private readonly tenure: Uint8Array;
  /** Per post, 1 once it was vacated in this run and 2 once it stayed open. */
  private readonly marks: Uint8Array;
  /** Per candidate, 1 once appointed or lost in this run. */
  private readonly taken: Uint8Array;
  private readonly open: Uint32Array;
  private readonly draws: Uint32Array;
  private readonly lots: Uint32Array;

  constructor(
    private readonly model: Model,
    private readonly tally: Tally,
  ) {
    this.tenure = new Uint8Array(model.posts);
    this.marks = new Uint8Array(model.posts);
    this.taken = new Uint8Array(model.candidates);
    this.open = new Uint32Array(model.posts);
    this.draws = new Uint32Array(model.posts + 1);
    this.lots = new Uint32Array(model.candidates);
  }

  carryOut(run: number, seed: number): void {
    this.random.start(seed);
    this.tenure.set(this.model.tenure);
    this.marks.fill(0);
    this.taken.fill(0);
    for (let year = 0; year < this.model.years; year++) {
      this.loseCandidates(year);
      const open = this.vacate(year, run);
      this.fill(year, open, run);
    }
  }

  /** Those who are appointed already are drawn for too: what is drawn must not depend on what happened before. */
  private loseCandidates(year: number): void {
    if (year === 0) return;
    const { taken, lots } = this;
    const { lost } = this.model;
    this.random.fill(lots);
    for (let c = 0; c < taken.length; c++) if (lots[c]! < lost) taken[c] = 1;
  }

  /** One draw for each post and year; gives back how many are without a holder. */
  private vacate(year: number, run: number): number {
    const { draws, tenure, marks, open, model } = this;
    const { posts, tenures, leaving, group, ends, retires, years, gone, counted } = model;
    let [vacated, count] = [0, 0];
    this.random.fill(draws);
    for (let p = 0; p < posts; p++) {
      const drawn = draws[p]!;
      if (gone[p]! <= year) continue;
      const at = tenure[p]!;
      if (at !== NEVER) {
        const chance = leaving[group[p]! * tenures + (at < tenures ? at : tenures - 1)]!;
        // Only who is there from the beginning has an end that is known or a window that was said.
        const first = marks[p] === 0;
        const added = first ? retires[p * years + year]! : 0;
        if (drawn >= chance + added && !(first && ends[p] === year)) {
          tenure[p] = at + 1 < NEVER ? at + 1 : at;
          continue;
        }
        vacated += counted[p]!;
        if (marks[p] === 0) {
          marks[p] = 1;
          this.tally.vacated[p]!++;
        }
      }
      open[count++] = p;
    }
    this.tally.vacancies[run * years + year] = vacated;
    return count;
  }

  /** Beginning anywhere: a post is not served first for its number. */
  private fill(year: number, count: number, run: number): void {
    const { draws, tenure, marks, open, model } = this;
    this.random.fill(draws.subarray(0, count + 1));
    let stayedOpen = 0;
    const start = count > 0 ? draws[0]! % count : 0;
    for (let i = 0; i < count; i++) {
      const p = open[start + i < count ? start + i : start + i - count]!;
      if (this.appoint(p, year) || draws[i + 1]! < model.outside) {
        tenure[p] = 0;
        if (marks[p] === 0) marks[p] = 1;
        continue;
      }
      tenure[p] = NEVER;
      stayedOpen += model.counted[p]!;
      if (marks[p] !== 2) {
        marks[p] = 2;
        this.tally.unfilled[p]!++;
      }
    }
    this.tally.leftOpen[run * model.years + year] = stayedOpen;
  }

  private appoint(p: number, year: number): boolean {
    const { near, nearFrom, readyFrom } = this.model;
    const end = nearFrom[p + 1]!;
    for (let i = nearFrom[p]!; i < end; i++) {
      const c = near[i]!;
      if (this.taken[c] === 1 || readyFrom[c]! > year) continue;
      this.taken[c] = 1;
      return true;
    }
    return false;
  }
}

/** Tallies of runs that follow each other, put together. */
export function putTogether(tallies: readonly Tally[]): Tally {
  const add = (of: (tally: Tally) => Uint32Array): Uint32Array => {
    const sum = new Uint32Array(of(tallies[0]!).length);
    for (const tally of tallies) of(tally).forEach((value, i) => (sum[i]! += value));
    return sum;
  };
  const join = (of: (tally: Tally) => Uint32Array): Uint32Array =>
    Uint32Array.from(tallies.flatMap((tally) => [...of(tally)]));
  return {
    runs: tallies.reduce((sum, { runs }) => sum + runs, 0),
    ...{ vacated: add(({ vacated }) => vacated), unfilled: add(({ unfilled }) => unfilled) },
    ...{ vacancies: join(({ vacancies }) => vacancies), leftOpen: join(({ leftOpen }) => leftOpen) },
  };
}
