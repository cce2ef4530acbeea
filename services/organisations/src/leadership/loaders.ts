import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { LeadershipPost } from './leadership-kind';
import { latestPosts } from './posts-repository';

/** Posts in leadership by URN, as they were last returned; one query for all schools of a request. */
export type LeadershipPosts = DataLoader<string, readonly LeadershipPost[]>;

export const loadLeadershipPosts = (db: Db): LeadershipPosts =>
  new DataLoader(async (urns) => {
    const found = await latestPosts({ db }, urns);
    return urns.map((urn) => found.get(urn) ?? []);
  });
