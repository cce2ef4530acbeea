import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Merging } from '../leaders/merging';
import { readPostsHeld, savePost } from './repository';

/** For leaders who merge two records: what either held, the one holds. */
export async function takeOver(unit: UnitOfWork, { from, into }: Merging): Promise<void> {
  for (const post of await readPostsHeld(unit, [from])) {
    const named = <Held extends { readonly leader: string | null }>(holdings: readonly Held[]): Held[] =>
      holdings.map((one) => (one.leader === from ? { ...one, leader: into } : one));
    const ended = post.ended && { ...post.ended, holdings: named(post.ended.holdings) };
    await savePost(unit, { ...post, ended, holdings: named(post.holdings), version: post.version + 1 });
  }
}
