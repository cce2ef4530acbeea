import type { Link, LinkedSchool } from './link';
import { directionOf, reverse, type Direction } from './link-types';

/**
 * The schools that are linked to one school in a direction. Links of succession are often told from one end only, and are
 * seen from both: a school's own rows count first, and the other end fills in a day that they lack.
 */
export function linkedSchools(urn: string, links: readonly Link[], direction: Direction): LinkedSchool[] {
  const seen = new Map<string, LinkedSchool>();
  for (const linked of [...ownRows(urn, links), ...othersRows(urn, links)]) {
    if (directionOf(linked.linkType) !== direction) continue;
    const key = direction === 'BESIDE' ? `${linked.urn}/${linked.words}` : linked.urn;
    const first = seen.get(key);
    seen.set(
      key,
      first ? { ...first, date: first.date ?? linked.date, name: first.name ?? linked.name } : linked,
    );
  }
  return [...seen.values()].toSorted((a, b) => byDay(a, b) || (a.urn < b.urn ? -1 : 1));
}

const ownRows = (urn: string, links: readonly Link[]): LinkedSchool[] =>
  links
    .filter((link) => link.urn === urn)
    .map(({ linkUrn, name, type, words, date }) => ({ urn: linkUrn, name, linkType: type, words, date }));

/** The name in such a row is that of the school asked about, and so no name here. */
const othersRows = (urn: string, links: readonly Link[]): LinkedSchool[] =>
  links
    .filter((link) => link.linkUrn === urn && directionOf(link.type) !== 'BESIDE')
    .map(({ urn: other, type, words, date }) => {
      return { urn: other, name: null, linkType: reverse(type), words, date };
    });

const byDay = (a: LinkedSchool, b: LinkedSchool): number => (a.date ?? '').localeCompare(b.date ?? '');
