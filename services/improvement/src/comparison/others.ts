import type { ComparatorKind } from './comparator';
import { figureKey, nationalKey, tallyKeys, type ComparedSchool, type Contribution } from './contribution';
import { readGroups } from './similar-repository';
import { moved, NOBODY, type Tally } from './tally';
import { readContributions, readTallies, type Reading } from './tally-repository';

/** One figure of one school, to be held against those of others. */
export interface Wanted {
  readonly school: Pick<ComparedSchool, 'urn' | 'phase'>;
  readonly measure: string;
  readonly period: string | undefined;
}

/** The others that a figure is held against, the school itself taken out; nobody where there are none. */
export type Others = (wanted: Wanted) => Tally;

/** A kind of group, and the schools of one that the reader chose. */
export interface Group {
  readonly kind: Exclude<ComparatorKind, 'OWN_PAST'>;
  readonly chosen?: readonly string[];
}

/** Everything that is needed to answer for all of `wanted`, in as many queries as for one. */
export function readOthers(reading: Reading, group: Group, wanted: readonly Wanted[]): Promise<Others> {
  if (group.kind === 'AREA' || group.kind === 'NATIONAL') return counted(reading, group.kind, wanted);
  return named(reading, group, wanted);
}

/** From the tallies that are kept. */
async function counted(
  reading: Reading,
  kind: 'AREA' | 'NATIONAL',
  wanted: readonly Wanted[],
): Promise<Others> {
  const own = await readContributions(reading, urnsOf(wanted));
  const keyOf = ({ school, measure, period }: Wanted): string | undefined => {
    const figure = figureKey(measure, period);
    if (kind === 'NATIONAL') return nationalKey(own.get(school.urn)?.phase ?? school.phase, figure);
    const contribution = own.get(school.urn);
    return contribution && tallyKeys(contribution, figure)[0];
  };
  const keys = new Set(wanted.flatMap((one) => keyOf(one) ?? []));
  const tallies = await readTallies(reading, [...keys]);
  return (one) => {
    const tally = tallies.get(keyOf(one) ?? '') ?? NOBODY;
    return withoutOwn(tally, own.get(one.school.urn), one);
  };
}

function withoutOwn(tally: Tally, own: Contribution | undefined, { measure, period }: Wanted): Tally {
  const figure = own?.figures[figureKey(measure, period)];
  return !own || own.area === null || figure === undefined
    ? tally
    : moved(tally, { gone: [figure], come: [] });
}

/** From the schools of a list, or from those that are similar to each. */
async function named(
  reading: Reading,
  { kind, chosen = [] }: Group,
  wanted: readonly Wanted[],
): Promise<Others> {
  const similar = kind === 'SIMILAR_SCHOOLS' ? await readGroups(reading, urnsOf(wanted)) : null;
  const membersOf = (urn: string): readonly string[] =>
    (similar ? (similar.get(urn)?.schools.map((member) => member.urn) ?? []) : chosen).filter(
      (one) => one !== urn,
    );
  const members = new Set(wanted.flatMap(({ school }) => membersOf(school.urn)));
  const contributions = await readContributions(reading, [...members]);
  return ({ school, measure, period }) => {
    const figure = figureKey(measure, period);
    const come = membersOf(school.urn).flatMap((urn) => contributions.get(urn)?.figures[figure] ?? []);
    return moved(NOBODY, { come, gone: [] });
  };
}

const urnsOf = (wanted: readonly Wanted[]): readonly string[] => [
  ...new Set(wanted.map(({ school }) => school.urn)),
];
