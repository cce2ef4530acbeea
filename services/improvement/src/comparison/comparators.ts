import { compare } from './compare';
import type { Comparator, ComparatorKind } from './comparator';
import type { ComparedSchool } from './contribution';
import { readNationalLines, type NationalLines } from './national-lines';
import { readOthers, type Others, type Wanted } from './others';
import type { Reading } from './tally-repository';

/** Whom there is something kept of, for every school. */
export type KeptKind = Exclude<ComparatorKind, 'CHOSEN_SCHOOLS' | 'OWN_PAST'>;

/** What to compare by; every measure that a school has where none is named. */
export interface Asked {
  readonly kinds: readonly KeptKind[];
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
  const others = new Map<ComparatorKind, Others>();
  for (const kind of kinds) others.set(kind, await readOthers(reading, { kind }, wanted));
  const lines: NationalLines = kinds.includes('NATIONAL')
    ? await readNationalLines(reading)
    : () => undefined;
  return (school) =>
    figuresOf(school).flatMap(({ measure, period, value }) => {
      const one: Wanted = { school, measure, period };
      const found = kinds.map((kind) => {
        const compared = compare({ measure, kind, figure: value }, others.get(kind)!(one));
        return kind === 'NATIONAL' ? published(compared, one, lines) : compared;
      });
      return found.filter((comparator) => comparator !== null);
    });
}

/** The published line counts before the mean of the schools that are known here. */
export function published(
  compared: Comparator | null,
  { measure, period }: Pick<Wanted, 'measure' | 'period'>,
  lines: NationalLines,
): Comparator | null {
  const value = lines(measure, period);
  if (value === undefined) return compared;
  const { schools = 0, percentile = null } = compared ?? {};
  return { measure, kind: 'NATIONAL', value, schools, percentile };
}
