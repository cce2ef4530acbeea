import { buyInBy, rateOf } from './buy-in';
import { follow } from './expectation';
import { endWithSchool, goOnAs } from './follow-school';
import { openScheme, type Scheme } from './scheme';
import { payFor, stateOn, subscribe, type Subscriber, type Subscription } from './subscription';

const MOMENT = { today: '2011-09-01', at: '2011-09-01T09:00:00.000Z', by: 'A head' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};

const level = (id: string, pricePence: number | null, pencePerPupil: number | null = null) => ({
  ...{ id, name: id, pricePence, pencePerPupil, holds: [{ what: 'Days of an adviser', quantity: 6 }] },
});
const asked = {
  ...{
    id: 'aspire-2011',
    provider: 'partnership:aspire',
    title: 'Aspire',
    fund: null,
    areas: ['986', '985'],
  },
  ...{ from: '2011-09-01', to: '2012-08-31', renews: null, creditMonths: 12, creditsPerDay: 10 },
  levels: [
    level('bronze', 100_000),
    level('silver', 250_000),
    level('gold', 500_000),
    level('pupils', null, 89),
  ],
  expected: [{ categories: ['CAUSING_CONCERN'], level: 'gold', earmarkPence: 500_000, fund: 'f' }],
};
const scheme = (change: object = {}): Scheme => openScheme({ ...asked, ...change }, MOMENT);

test.each([
  [{}, 'done'],
  [{ areas: [] }, 'BAD_AREAS'],
  [{ areas: ['Halton'] }, 'BAD_AREAS'],
  [{ levels: [level('gold', 1), level('gold', 2)] }, 'BAD_LEVELS'],
  [{ levels: [level('gold', 1, 89)] }, 'BAD_LEVELS'],
  [{ levels: [level('gold', 0.5)], expected: [] }, 'BAD_AMOUNT'],
  [{ expected: [{ ...asked.expected[0]!, level: 'platinum' }] }, 'BAD_EXPECTED'],
  [{ expected: [{ ...asked.expected[0]!, fund: null }] }, 'BAD_EXPECTED'],
  [{ creditMonths: 0 }, 'BAD_CREDITS'],
  [{ to: '2011-08-31' }, 'DATES_REVERSED'],
])('a scheme with %j is %s', (change, code) => expect(codeOf(() => scheme(change))).toBe(code));

const school = (change: Partial<Subscriber> = {}): Subscriber => ({
  ...{ urn: '995001', phase: 'PRIMARY', pupils: 210, localAuthority: '985', ...change },
});
const chosen = (choice: string, before: Subscription | null = null, given: Partial<Subscriber> = {}) =>
  subscribe(
    scheme(),
    { level: choice, from: null, version: before?.version ?? null },
    { before, school: school(given), moment: MOMENT },
  );

test('89 pence for each of 210 pupils are £186.90; a level may cost one amount', () => {
  expect(chosen('pupils')).toMatchObject({ id: 'aspire-2011.995001', pupils: 210, pricePence: 18_690 });
  expect(chosen('silver', null, { pupils: null })).toMatchObject({ pupils: null, pricePence: 250_000 });
  expect(codeOf(() => chosen('pupils', null, { pupils: null }))).toBe('PUPILS_UNKNOWN');
  expect(codeOf(() => chosen('platinum'))).toBe('LEVEL_UNKNOWN');
  expect(codeOf(() => chosen('gold', null, { localAuthority: '990' }))).toBe('OUTSIDE_AREA');
});

test('a school moves to another level until it has paid, and each choice is kept', () => {
  const gold = chosen('gold', chosen('bronze'));
  expect([gold.level, gold.choices.map(({ pricePence }) => pricePence)]).toEqual([
    'gold',
    [100_000, 500_000],
  ]);
  const paid = payFor(gold, gold.version, 't');
  expect(codeOf(() => payFor(paid, paid.version, 't2'))).toBe('PAID');
  expect(codeOf(() => chosen('bronze', paid))).toBe('PAID');
});

test.each([
  ['2011-08-31', 'AHEAD'],
  ['2011-09-01', 'RUNNING'],
  ['2012-08-31', 'RUNNING'],
  ['2012-09-01', 'ENDED'],
])('on %s it is %s', (day, state) => expect(stateOn(chosen('gold'), day)).toBe(state));

test('a school that causes concern is expected at gold with money of its own, once, until it causes none', () => {
  const on = (before: ReturnType<typeof follow>, category: string | null, day: string) =>
    follow(scheme(), before, { urn: '995001', category, on: day });
  const first = on(null, 'CAUSING_CONCERN', '2011-10-03');
  expect(first).toMatchObject({
    ...{ level: 'gold', since: '2011-10-03', endedOn: null },
    toSetAside: { fund: 'f', id: 'concern-995001-2011-10-03', pence: 500_000 },
  });
  const { toSetAside, ...paid } = first!;
  const settled = { ...paid, earmark: toSetAside!, notSetAside: null };
  expect(on(settled, 'CAUSING_CONCERN', '2011-11-01')).toEqual(settled);
  const over = on(settled, 'SECURE', '2012-03-01');
  expect(over).toEqual({ ...settled, endedOn: '2012-03-01' });
  expect(on(over, 'CAUSING_CONCERN', '2012-05-01')?.toSetAside?.id).toBe('concern-995001-2012-05-01');
  expect(on(null, 'AT_RISK', '2011-10-03')).toBeNull();
});

test('a subscription ends with its school, and goes on with it under a new number to the day it was bought for', () => {
  const bought = chosen('gold');
  const ended = endWithSchool(bought, { urn: '995001', on: '2012-01-31' })!;
  expect(ended).toMatchObject({ to: '2012-01-31', lapsedOn: '2012-02-01', version: 2 });
  expect(endWithSchool(ended, { urn: '995001', on: '2012-01-31' })).toBeNull();
  const academy = { from: '995001', to: '995101', on: '2012-02-01' };
  for (const one of [bought, ended]) {
    const { before, next } = goOnAs(one, academy)!;
    expect(before).toMatchObject({ to: '2012-01-31', renewedBy: 'aspire-2011.995101', lapsedOn: null });
    expect(next).toMatchObject({
      ...{ id: 'aspire-2011.995101', urn: '995101', from: '2012-02-01', to: '2012-08-31', lapsedOn: null },
      ...{ level: 'gold', pricePence: 500_000 },
    });
    expect(goOnAs(before, academy)).toBeNull();
  }
  expect(goOnAs(bought, { ...academy, on: '2012-09-01' })).toBeNull();
});

test('who bought in, by phase and in all', () => {
  const rates = buyInBy(
    new Map([
      ['SECONDARY', 12],
      ['PRIMARY', 68],
    ]),
    new Map([['PRIMARY', 52]]),
  );
  expect(rates.map((one) => [one.phase, one.subscribed, rateOf(one)])).toEqual([
    [null, 52, 65],
    ['PRIMARY', 52, 76.5],
    ['SECONDARY', 0, 0],
  ]);
  expect(rateOf({ phase: null, schools: 0, subscribed: 0 })).toBeNull();
});
