import { areaOf } from '../observations/figures';
import { findMeasure } from '../observations/measures';
import { figureKey, type ComparedSchool } from './contribution';
import { readNationalLines, type NationalLines } from './national-lines';
import { readFiguresOfAll, readMembers } from './similar-repository';
import { hundredths, meanOf, NOBODY, ranked, shareWorse, without, type Peers } from './tally';
import { readTallies, type Reading } from './tally-repository';

/** What is read of whom a measure is compared with. */
export interface Comparison {
  readonly measure: string;
  readonly kind: 'AREA' | 'NATIONAL' | 'SIMILAR_SCHOOLS';
  /** PERCENTILE is the share in per cent of those with a worse figure; there is none for SIMILAR_SCHOOLS. */
  readonly read: 'MEAN' | 'PERCENTILE';
}

type School = Pick<ComparedSchool, 'urn' | 'phase' | 'audience'>;

/** Of each school in turn the latest figure, NaN where it has none, and its period. */
interface Column {
  readonly value: Float64Array;
  readonly period: readonly string[];
}

/** Figures of one measure in one period. */
interface Figure {
  readonly key: string;
  /** By group: an area, or the country's schools of a phase. */
  readonly peers: Map<string, Peers>;
  /** By URN as a number, in hundredths; null until similar schools are asked for. */
  all: ReadonlyMap<number, number> | null;
}

/** A measure in a period as a school has it: made once for all schools that have it so. */
interface Seen {
  readonly figure: Figure;
  /** The country's published line. */
  readonly line: number | undefined;
}

/** What is known of some schools, until the next ones come. */
interface Learnt {
  readonly schools: readonly School[];
  readonly measures: ReadonlyMap<string, Column>;
  /** By row. */
  readonly groups: Readonly<Record<'AREA' | 'NATIONAL', readonly string[]>>;
  /** By URN, whom a school is like. */
  readonly members: ReadonlyMap<number, readonly number[]>;
}

/** Keys asked for at a time. */
const KEYS = 5_000;
const NO_PEERS = ranked(NOBODY);

/**
 * What `readComparators` gives, for a stream of open schools: what is read for some of them is kept for those that
 * follow, so that all schools of the country cost a tally once.
 */
export class ComparatorsOfMany {
  private lines: NationalLines | null = null;
  private readonly figures = new Map<string, Figure>();
  private readonly seen = new Map<string, Map<string, Seen>>();

  constructor(
    private readonly reading: Reading,
    private readonly comparisons: readonly Comparison[],
  ) {}

  /** @returns each comparison for these schools in their order; NaN for one without a figure, and where nobody else has one */
  async learn(
    schools: readonly School[],
    measures: ReadonlyMap<string, Column>,
  ): Promise<(comparison: Comparison) => Float64Array> {
    this.lines ??= await readNationalLines(this.reading);
    const groups = { AREA: schools.map(areaOf), NATIONAL: schools.map(({ phase }) => `national|${phase}`) };
    const missing = new Map<string, readonly [Figure, string]>();
    const ofSimilar = new Set<Figure>();
    for (const { measure, kind } of this.comparisons)
      this.eachFigure(measure, measures.get(measure)!, ({ figure }, row) => {
        if (kind === 'SIMILAR_SCHOOLS') return ofSimilar.add(figure);
        const group = groups[kind][row]!;
        if (!figure.peers.has(group)) missing.set(`${group}|${figure.key}`, [figure, group]);
      });
    await this.learnTallies(missing);
    const members = await this.learnSimilar(schools, [...ofSimilar]);
    return (comparison) => this.compare(comparison, { schools, measures, groups, members });
  }

  private compare({ measure, kind, read }: Comparison, learnt: Learnt): Float64Array {
    const { schools, measures, groups, members } = learnt;
    const column = measures.get(measure)!;
    const { direction = 'NEITHER' } = findMeasure(measure) ?? {};
    const found = new Float64Array(schools.length).fill(NaN);
    this.eachFigure(measure, column, ({ figure, line }, row) => {
      if (kind === 'SIMILAR_SCHOOLS') {
        found[row] = meanOf(sumOf(figure, members.get(Number(schools[row]!.urn)) ?? [])) ?? NaN;
        return;
      }
      const value = column.value[row]!;
      const peers = without(figure.peers.get(groups[kind][row]!)!, hundredths(value));
      const mean = kind === 'NATIONAL' && line !== undefined ? line : meanOf(peers);
      found[row] = (read === 'MEAN' ? mean : shareWorse(peers, value, direction)) ?? NaN;
    });
    return found;
  }

  private eachFigure(measure: string, column: Column, visit: (seen: Seen, row: number) => void): void {
    const periods = this.seen.get(measure) ?? new Map<string, Seen>();
    this.seen.set(measure, periods);
    for (let row = 0; row < column.value.length; row += 1) {
      if (Number.isNaN(column.value[row])) continue;
      const period = column.period[row]!;
      let seen = periods.get(period);
      if (!seen) {
        seen = { figure: this.figureOf(figureKey(measure, period)), line: this.lines?.(measure, period) };
        periods.set(period, seen);
      }
      visit(seen, row);
    }
  }

  private figureOf(key: string): Figure {
    const figure = this.figures.get(key) ?? { key, peers: new Map<string, Peers>(), all: null };
    this.figures.set(key, figure);
    return figure;
  }

  private async learnTallies(missing: ReadonlyMap<string, readonly [Figure, string]>): Promise<void> {
    const keys = [...missing.keys()];
    for (let start = 0; start < keys.length; start += KEYS) {
      const some = keys.slice(start, start + KEYS);
      const tallies = await readTallies(this.reading, some);
      for (const key of some) {
        const [[figure, group], tally] = [missing.get(key)!, tallies.get(key)];
        figure.peers.set(group, tally ? ranked(tally) : NO_PEERS);
      }
    }
  }

  /** @returns by URN, whom a school is like */
  private async learnSimilar(schools: readonly School[], figures: readonly Figure[]) {
    if (figures.length === 0) return new Map<number, readonly number[]>();
    const unread = figures.filter(({ all }) => all === null);
    if (unread.length > 0) {
      const found = await readFiguresOfAll(
        this.reading,
        unread.map(({ key }) => key),
      );
      for (const figure of unread) figure.all = found.get(figure.key)!;
    }
    return readMembers(
      this.reading,
      schools.map(({ urn }) => urn),
    );
  }
}

/** Nobody is ranked among similar schools: they are added up, and not put in order. */
function sumOf({ all }: Figure, members: readonly number[]): Pick<Peers, 'sum' | 'schools'> {
  let [sum, schools] = [0, 0];
  for (const member of members) {
    const figure = all!.get(member);
    if (figure === undefined) continue;
    sum += figure;
    schools += 1;
  }
  return { sum, schools };
}
