import { inTurn } from './in-turn';

test('work on one thing follows each other, and a failure stops nobody', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await Promise.resolve();
    seen.push(`${name} ends`);
    if (name === 'b') throw new Error(name);
    return name;
  };
  const all = ['a', 'b', 'c'].map((name) => inTurn('fund', work(name)));
  expect((await Promise.allSettled(all)).map(({ status }) => status)).toEqual([
    ...['fulfilled', 'rejected', 'fulfilled'],
  ]);
  expect(seen).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('work on another thing does not wait', async () => {
  let release = () => {};
  const slow = inTurn('one', () => new Promise<void>((resolve) => (release = resolve)));
  expect(await inTurn('other', () => Promise.resolve('done'))).toBe('done');
  release();
  await slow;
});
