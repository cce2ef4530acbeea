import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Link } from './link';
import { linksAt } from './repository';

/** Links at whose ends a school stands, by URN; one query for all schools of a request. */
export type Links = DataLoader<string, readonly Link[]>;

export const openLinks = (db: Db): Links =>
  new DataLoader(async (urns) => {
    const links = await linksAt({ db }, urns);
    const ends = new Map<string, Link[]>(urns.map((urn) => [urn, []]));
    for (const link of links) {
      ends.get(link.urn)?.push(link);
      ends.get(link.linkUrn)?.push(link);
    }
    return urns.map((urn) => ends.get(urn) ?? []);
  });
