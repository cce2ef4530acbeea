import DataLoader from 'dataloader';

/** What is kept of each leader, by one query for all of a request. */
export type ByLeader<Thing> = DataLoader<string, readonly Thing[]>;

/** `read` gives what is kept of some leaders; `isOf` says of whom. */
export const byLeader = <Thing>(
  read: (leaders: readonly string[]) => Promise<readonly Thing[]>,
  isOf: (thing: Thing, leader: string) => boolean,
): ByLeader<Thing> =>
  new DataLoader(async (leaders) => {
    const found = await read(leaders);
    return leaders.map((leader) => found.filter((thing) => isOf(thing, leader)));
  });
