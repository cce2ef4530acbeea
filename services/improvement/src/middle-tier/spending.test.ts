import { perSchool, spentBy, takenBack, yearUpTo } from './spending';

test('York’s £320,000 among 68 schools are £4,705.88 each, and nothing once they are taken back', () => {
  const spent = spentBy('payment/f/a', '2012-05-14', [{ code: '983', pence: 32_000_000 }]);
  expect(perSchool(spent[0]!.pence, 68)).toBe(470_588);
  const all = [...spent, ...takenBack(spent)];
  expect(all.reduce((sum, { pence }) => sum + pence, 0)).toBe(0);
  expect(new Set(all.map(({ id }) => id)).size).toBe(2);
  expect(all.every(({ date }) => date === '2012-05-14')).toBe(true);
});

test('nobody knows where nothing was paid, or there is no school', () => {
  expect([perSchool(null, 68), perSchool(100, 0)]).toEqual([null, null]);
});

test('a year ends with its day', () => {
  expect(yearUpTo('2013-03-31')).toEqual({ after: '2012-03-31', upTo: '2013-03-31' });
});
