import fc from 'fast-check';
import { choose, compareQuotes } from './choose';
import { callFor, confirmDelivery, demand, quote, type Purchase } from './purchase';

const MOMENT = { today: '2012-01-10', at: '2012-01-10T09:00:00.000Z', by: 'A bursar' };
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'done';
};
const CALL = callFor({
  id: 'paper',
  owner: 'partnership:cph',
  title: 'Paper',
  unit: 'box',
  closes: '2012-01-31',
});
const wants = (purchase: Purchase, body: string, [quantity, alonePence]: readonly [number, number | null]) =>
  demand(purchase, { body, quantity, alonePence }, MOMENT);
const quoted = (
  purchase: Purchase,
  id: string,
  { tiers, oncePence = 0 }: { tiers: number[][]; oncePence?: number },
) =>
  quote(purchase, {
    ...{ id, provider: `outside:${id}`, oncePence, note: 'By post', version: purchase.version },
    tiers: tiers.map(([from, pence]) => ({ from: from!, pence: pence! })),
  });
const ofThree = () => {
  const wanted = wants(
    wants(wants(CALL, 'school:991001', [10, 1_500]), 'school:991002', [20, null]),
    'school:991003',
    [70, null],
  );
  const stationer = quoted(wanted, 'stationer', {
    tiers: [
      [1, 1_400],
      [100, 900],
    ],
    oncePence: 1_000,
  });
  return quoted(stationer, 'mill', { tiers: [[1, 950]] });
};

test('what three schools want together is cheaper than what each pays alone, to the penny', () => {
  const [best, other] = compareQuotes(ofThree());
  expect([best!.quote.id, best!.unitPence, best!.totalPence]).toEqual(['stationer', 900, 91_000]);
  expect([other!.quote.id, other!.totalPence]).toEqual(['mill', 95_000]);
  const reckoned = best!.lines.map(({ body, amountPence, alonePence }) => [body, amountPence, alonePence]);
  expect(reckoned).toEqual([
    ['school:991001', 9_100, 15_000],
    ['school:991002', 18_200, 29_000],
    ['school:991003', 63_700, 99_000],
  ]);
});

test('a provider is chosen with reasons, and each school confirms what it has', () => {
  const purchase = ofThree();
  const choosing = { quote: 'mill', reasons: 'Recycled paper', version: purchase.version };
  expect(codeOf(() => choose(purchase, { ...choosing, reasons: ' ' }, MOMENT))).toBe('BAD_TEXT');
  expect(codeOf(() => choose(purchase, { ...choosing, quote: 'x' }, MOMENT))).toBe('QUOTE_UNKNOWN');
  expect(codeOf(() => choose(CALL, { ...choosing, version: 1 }, MOMENT))).toBe('NOTHING_WANTED');
  const ordered = choose(purchase, choosing, MOMENT);
  expect(codeOf(() => wants(ordered, 'school:991001', [1, null]))).toBe('CHOSEN');
  const delivery = { body: 'school:991001', on: '2012-01-09' };
  const delivered = confirmDelivery(ordered, delivery, MOMENT);
  expect(delivered.lines[0]).toMatchObject({
    amountPence: 9_500,
    deliveredOn: '2012-01-09',
    confirmedBy: 'A bursar',
  });
  expect(codeOf(() => confirmDelivery(delivered, delivery, MOMENT))).toBe('DELIVERED');
  expect(codeOf(() => confirmDelivery(ordered, { ...delivery, body: 'school:1' }, MOMENT))).toBe(
    'NOT_ORDERED',
  );
  expect(codeOf(() => confirmDelivery(ordered, { ...delivery, on: '2012-01-11' }, MOMENT))).toBe(
    'DATE_TO_COME',
  );
});

test.each([
  [[[2, 100]], 'BAD_TIERS'],
  [
    [
      [1, 100],
      [1, 90],
    ],
    'BAD_TIERS',
  ],
  [[[1, 0.5]], 'BAD_AMOUNT'],
  [
    [
      [1, 100],
      [50, 90],
    ],
    'done',
  ],
])('a quote of %j is %s', (tiers, code) => expect(codeOf(() => quoted(CALL, 'mill', { tiers }))).toBe(code));

test('demand is taken in time, in whole units, and may be taken back', () => {
  expect(codeOf(() => wants(CALL, 'school:991001', [0.5, null]))).toBe('BAD_QUANTITY');
  expect(wants(wants(CALL, 'school:991001', [5, null]), 'school:991001', [0, null]).demands).toEqual([]);
  const late = { ...MOMENT, today: '2012-02-01' };
  expect(codeOf(() => demand(CALL, { body: 'school:991001', quantity: 1, alonePence: null }, late))).toBe(
    'DEMAND_OVER',
  );
});

test('whatever is wanted and asked, the lines come to units and what is paid once, and nobody alone pays less by the same quote', () => {
  const wanted = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(wanted, fc.integer({ min: 50, max: 5_000 }), fc.nat(100_000), (quantities, price, once) => {
      const asked = quantities.reduce(
        (one, quantity, i) => wants(one, `outside:${i}`, [quantity, null]),
        CALL,
      );
      const [only] = compareQuotes(
        quoted(asked, 'q', {
          tiers: [
            [1, price],
            [200, price - 10],
          ],
          oncePence: once,
        }),
      );
      const units = quantities.reduce((sum, one) => sum + one, 0);
      expect(only!.lines.reduce((sum, line) => sum + line.amountPence, 0)).toBe(
        units * only!.unitPence + once,
      );
      expect(only!.lines.every(({ amountPence, alonePence }) => amountPence <= alonePence)).toBe(true);
    }),
  );
});
