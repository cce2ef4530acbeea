import { published } from './comparators';
import { compare } from './compare';
import type { Comparator } from './comparator';
import { figureKey, nationalKey, type ComparedSchool } from './contribution';
import { areaOf } from '../observations/figures';
import { readNationalLines, type NationalLines } from './national-lines';
import { readFigureOfAll, readMembers } from './similar-repository';
import { hundredths, NOBODY, ranked, without, type Peers } from './tally';
import { readTallies, type Reading } from './tally-repository';

export type Kind = 'AREA' | 'NATIONAL' | 'SIMILAR_SCHOOLS';

/** A measure, and by what it is compared. */
export interface Comparison {
  readonly measure: string;
  readonly kind: Kind;
}

type Figure = ComparedSchool['observations'][number];

/** Keys asked for at a time. */
const KEYS = 5_000;

/**
 * What `readComparators` gives, for a stream of schools: what is read for some of them is kept for those that follow,
 * so that all schools of the country cost a tally once. Schools come open, and with the figures they are counted with.
 */
export class ComparatorsOfMany {
  private readonly peers = new Map<string, Peers | null>();
  private lines: NationalLines | null = null;
  private readonly figures = new Map<string, ReadonlyMap<string, number>>();
  private members: ReadonlyMap<string, readonly string[]> = new Map();

  constructor(
    private readonly reading: Reading,
    private readonly comparisons: readonly Comparison[],
  ) {}

  /** Reads what these schools need; the groups of similar schools are kept until the next ones come. */
  async learn(schools: readonly ComparedSchool[]): Promise<void> {
    this.lines ??= await readNationalLines(this.reading);
    const keys = new Set<string>();
    const figures = new Set<string>();
    for (const school of schools)
      for (const { measure, kind } of this.comparisons) {
        const seen = figureOf(school, measure);
        if (!seen) continue;
        if (kind === 'SIMILAR_SCHOOLS') figures.add(figureKey(measure, seen.period));
        else keys.add(keyOf(school, seen, kind));
      }
    await this.learnTallies([...keys].filter((key) => !this.peers.has(key)));
    for (const figure of figures)
      if (!this.figures.has(figure)) this.figures.set(figure, await readFigureOfAll(this.reading, figure));
    if (figures.size > 0)
      this.members = await readMembers(
        this.reading,
        schools.map(({ urn }) => urn),
      );
  }

  of(school: ComparedSchool): readonly Comparator[] {
    return this.comparisons.flatMap(({ measure, kind }) => {
      const seen = figureOf(school, measure);
      if (!seen) return [];
      const compared = compare({ measure, kind, figure: seen.value }, this.peersOf(school, seen, kind));
      return (kind === 'NATIONAL' && this.lines ? published(compared, seen, this.lines) : compared) ?? [];
    });
  }

  private peersOf(school: ComparedSchool, seen: Figure, kind: Kind): Peers {
    if (kind === 'SIMILAR_SCHOOLS') return this.similarTo(school, seen);
    const all = this.peers.get(keyOf(school, seen, kind)) ?? ranked(NOBODY);
    return seen.value === null || school.closed ? all : without(all, hundredths(seen.value));
  }

  private similarTo({ urn }: ComparedSchool, { measure, period }: Figure): Peers {
    const figures = this.figures.get(figureKey(measure, period));
    const come: number[] = [];
    for (const member of this.members.get(urn) ?? []) {
      const value = member === urn ? undefined : figures?.get(member);
      if (value !== undefined) come.push(value);
    }
    // A group is small: to put each in order would cost more than to look through it.
    return {
      sum: come.reduce((sum, value) => sum + value, 0),
      schools: come.length,
      below: (figure) => come.filter((value) => value < figure).length,
      above: (figure) => come.filter((value) => value > figure).length,
    };
  }

  private async learnTallies(keys: readonly string[]): Promise<void> {
    for (let start = 0; start < keys.length; start += KEYS) {
      const some = keys.slice(start, start + KEYS);
      const tallies = await readTallies(this.reading, some);
      for (const key of some) {
        const tally = tallies.get(key);
        this.peers.set(key, tally ? ranked(tally) : null);
      }
    }
  }
}

const figureOf = ({ observations }: ComparedSchool, measure: string): Figure | undefined =>
  observations.find((seen) => seen.measure === measure);

function keyOf(school: ComparedSchool, { measure, period }: Figure, kind: Exclude<Kind, 'SIMILAR_SCHOOLS'>) {
  const figure = figureKey(measure, period);
  return kind === 'NATIONAL' ? nationalKey(school.phase, figure) : `${areaOf(school)}|${figure}`;
}
