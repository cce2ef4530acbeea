const last = new Map<string, Promise<unknown>>();

/**
 * Lets the work on one thing follow each other within this process: many that would conflict in the database, and run again
 * and again, wait for their turn instead. What other processes do is still settled by the database.
 */
export function inTurn<T>(thing: string, work: () => Promise<T>): Promise<T> {
  const turn = (last.get(thing) ?? Promise.resolve()).then(work, work);
  const done: Promise<void> = turn.then(noMatter, noMatter).then(() => {
    if (last.get(thing) === done) last.delete(thing);
  });
  last.set(thing, done);
  return turn;
}

const noMatter = (): void => undefined;
