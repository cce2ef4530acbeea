import type { ComparatorKind } from './comparator';
import { figureKey, nationalKey, type ComparedSchool, type Contribution } from './contribution';
import { readGroups } from './similar-repository';
import { moved, NOBODY, ranked, without, type Peers } from './tally';
import { readContributions, readTallies, type Reading } from './tally-repository';

/** One figure of one school, to be held against those of others. */
export interface Wanted {
  readonly school: Pick<ComparedSchool, 'urn' | 'phase'>;
  readonly measure: string;
  readonly period: string;
}

/** The others that a figure is held against, its own school not among them. */
export type Others = (wanted: Wanted) => Peers;

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

const NO_PEERS = ranked(NOBODY);

/** From the tallies that are kept. */
async function counted(
  reading: Reading,
  kind: 'AREA' | 'NATIONAL',
  wanted: readonly Wanted[],
): Promise<Others> {
  const own = await readContributions(reading, urnsOf(wanted));
  const keyOf = ({ school, measure, period }: Wanted): string => {
    const figure = figureKey(measure, period);
    return kind === 'NATIONAL'
      ? nationalKey(school.phase, figure)
      : `${own.get(school.urn)?.area ?? ''}|${figure}`;
  };
  const tallies = await readTallies(reading, [...new Set(wanted.map(keyOf))]);
  const peers = new Map([...tallies].map(([key, tally]) => [key, ranked(tally)]));
  return (one) => {
    const all = peers.get(keyOf(one)) ?? NO_PEERS;
    const figure = countedFigure(own.get(one.school.urn), one);
    return figure === undefined ? all : without(all, figure);
  };
}

/** What a school was counted with; undefined for one that has no such figure, or is closed. */
function countedFigure(own: Contribution | undefined, { measure, period }: Wanted): number | undefined {
  return own && own.area !== null ? own.figures[figureKey(measure, period)] : undefined;
}

/** From the schools of a list, or from those that are similar to each. */
async function named(
  reading: Reading,
  { kind, chosen = [] }: Group,
  wanted: readonly Wanted[],
): Promise<Others> {
  const similar = kind === 'SIMILAR_SCHOOLS' ? await readGroups(reading, urnsOf(wanted)) : null;
  const membersOf = (urn: string): readonly string[] => {
    const members = similar ? (similar.get(urn)?.schools.map((member) => member.urn) ?? []) : chosen;
    return members.filter((one) => one !== urn);
  };
  const members = new Set(wanted.flatMap(({ school }) => membersOf(school.urn)));
  const contributions = await readContributions(reading, [...members]);
  return ({ school, measure, period }) => {
    const figure = figureKey(measure, period);
    const come = membersOf(school.urn).flatMap((urn) => contributions.get(urn)?.figures[figure] ?? []);
    return ranked(moved(NOBODY, { come, gone: [] }));
  };
}

const urnsOf = (wanted: readonly Wanted[]): readonly string[] => [
  ...new Set(wanted.map(({ school }) => school.urn)),
];
