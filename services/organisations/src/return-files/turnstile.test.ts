import { Turnstile } from './turnstile';

const aDoor = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
};

test('so many are in at once, and the others follow in the order they came, whatever happens to those inside', async () => {
  const turnstile = new Turnstile(2);
  const doors = Array.from({ length: 4 }, aDoor);
  const entered: number[] = [];
  const all = doors.map(({ opened }, n) =>
    turnstile.pass(async () => {
      entered.push(n);
      await opened;
      if (n === 0) throw new Error('fell');
    }),
  );
  expect(entered).toEqual([0, 1]);
  doors[0]!.open();
  await expect(all[0]).rejects.toThrow('fell');
  expect(entered).toEqual([0, 1, 2]);
  doors.forEach(({ open }) => open());
  await Promise.all(all.slice(1));
  expect(entered).toEqual([0, 1, 2, 3]);
  await turnstile.pass(async () => void entered.push(4));
  expect(entered).toHaveLength(5);
});
