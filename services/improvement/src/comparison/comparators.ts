import { compare } from './compare';
import type { Comparator, ComparatorKind } from './comparator';
import { figureKey, nationalKey, type ComparedSchool } from './contribution';
import { readNationalLines } from './national-lines';
import { readOthers, type Others, type Wanted } from './others';
import { ownPast } from './own-past';
import type { Reading } from './tally-repository';

/** What to compare by; every measure that a school has where none is named. */
export interface Asked {
  readonly kinds: readonly Exclude<ComparatorKind, 'CHOSEN_SCHOOLS'>[];
  readonly measures?: ReadonlySet<string>;
}

/** What schools are compared with as things stand, for all of them in a few queries. */
export async function readComparators(
  reading: Reading,
  schools: readonly ComparedSchool[],
  { kinds, measures }: Asked,
): Promise<(school: ComparedSchool) => readonly Comparator[]> {
  const figuresOf = (school: ComparedSchool) =>
    school.observations.filter(({ measure }) => !measures || measures.has(measure));
  const wanted = schools.flatMap((school) =>
    figuresOf(school).map(({ measure, period }): Wanted => ({ school, measure, period })),
  );
  const groups = kinds.filter((kind) => kind !== 'OWN_PAST');
  const others = new Map<ComparatorKind, Others>();
  for (const kind of groups) others.set(kind, await readOthers(reading, { kind }, wanted));
  const lines = kinds.includes('NATIONAL')
    ? await publishedLines(reading, wanted)
    : new Map<string, number>();
  return (school) =>
    figuresOf(school).flatMap(({ measure, period, value, series = [] }) => {
      const one: Wanted = { school, measure, period };
      const found = groups.map((kind) => {
        const compared = compare({ measure, kind, figure: value }, others.get(kind)!(one));
        return kind === 'NATIONAL' ? published(compared, one, lines) : compared;
      });
      const past = kinds.includes('OWN_PAST') ? ownPast(measure, series) : null;
      return [...found, past].filter((comparator) => comparator !== null);
    });
}

const keyOf = ({ school, measure, period }: Wanted): string =>
  nationalKey(school.phase, figureKey(measure, period));

const publishedLines = (reading: Reading, wanted: readonly Wanted[]): Promise<Map<string, number>> =>
  readNationalLines(reading, [...new Set(wanted.map(keyOf))]);

/** The published line counts before the mean of the schools that are known here. */
function published(
  compared: Comparator | null,
  wanted: Wanted,
  lines: ReadonlyMap<string, number>,
): Comparator | null {
  const value = lines.get(keyOf(wanted));
  if (value === undefined) return compared;
  const { schools = 0, percentile = null } = compared ?? {};
  return { measure: wanted.measure, kind: 'NATIONAL', value, schools, percentile };
}
