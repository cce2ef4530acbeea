import DataLoader from 'dataloader';
import { forgetRead } from './forget-read';

test('after a write every loader of a request reads anew, its own and those of its slices', async () => {
  let kept = 'before';
  const loader = () => new DataLoader(async (ids: readonly string[]) => ids.map(() => kept));
  const context = { schools: loader(), catalogue: { offers: loader() }, actor: null, requestId: 'r' };
  const read = () => Promise.all([context.schools.load('1'), context.catalogue.offers.load('1')]);
  expect(await read()).toEqual(['before', 'before']);
  kept = 'after';
  expect(await read()).toEqual(['before', 'before']);
  forgetRead(context);
  expect(await read()).toEqual(['after', 'after']);
});
