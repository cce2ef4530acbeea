import { judgePair } from '@middletier/runtime/matching/judge-pair';
import { rulesOf } from './rules';
import { anAsking, anOffering } from './sides.builder';
import { capacityOf, NO_LOAD, type Asking, type Offering } from './sides';
import { checkTerms, SHIPPED_TERMS, termsSaid } from './terms';

const judged = (asking: Asking, offering: Offering, terms = SHIPPED_TERMS) =>
  judgePair(rulesOf(terms, []), asking, offering);
const refusals = (asking: Asking, offering: Offering) =>
  judged(asking, offering).refusals.map(({ rule }) => rule);

const trust = { trust: { uid: '2001', name: 'A Trust' } };
const near = { location: { easting: 402_000, northing: 300_000 } };
const interest = { body: 'school:990001', kind: 'FAMILY', reason: 'The heads are married.' } as const;

test('a pair that fits in all is refused by nothing, and its points can be added up', () => {
  const { refusals: none, lines, points } = judged(anAsking({ priority: 3 }), anOffering());
  expect(none).toEqual([]);
  expect(lines.map(({ criterion, weight, share }) => [criterion, weight, share])).toEqual([
    ['PHASE', 30, 100],
    ['NEED', 30, 100],
    ['STAGE', 15, 100],
    // 20 km of 60.
    ['NEARNESS', 10, 66],
    ['ANOTHER_AREA', 5, 100],
    ['RECORD', 10, 50],
    ['FREEDOM', 5, 100],
  ]);
  expect(points).toBe(3 * (3_000 + 3_000 + 1_500 + 660 + 500 + 500 + 500));
});

test.each<[string, Asking, Offering]>([
  ['OWN_CATEGORY', anAsking(), anOffering({}, {}, { category: 'AMBER' })],
  ['COACH_TRAINED', anAsking(), anOffering({ coachTrained: false })],
  ['CLOSED', anAsking(), anOffering({}, { status: 'CLOSED' })],
  ['CLOSED', anAsking(), anOffering({ available: false })],
  ['DAYS', anAsking({ days: 11 }), anOffering()],
  ['DATES', anAsking({ to: '2027-08-01' }), anOffering()],
  ['OWN_SCHOOL', anAsking(), anOffering({ urn: '990001' })],
  ['OWN_TRUST', anAsking({}, trust), anOffering({}, trust)],
  ['INTEREST', anAsking(), anOffering({ interests: [interest] })],
  ['INTEREST', anAsking({}, trust), anOffering({ interests: [{ ...interest, body: 'trust:2001' }] })],
  ['REFUSED_BY_SCHOOL', anAsking({ refusedOffers: ['s1'] }), anOffering()],
  ['NEIGHBOUR', anAsking(), anOffering({}, near)],
  ['TOO_LITTLE_IN_COMMON', anAsking(), anOffering({ phases: ['SECONDARY'], needs: ['number'] })],
])('%s', (rule, asking, offering) => {
  expect(refusals(asking, offering)).toEqual([rule]);
});

test.each<[string, Asking, Offering]>([
  ['a neighbour of another phase', anAsking(), anOffering({}, { ...near, phase: 'SECONDARY' })],
  [
    'the own trust where the school allows it',
    anAsking({ ownTrustAllowed: true }, trust),
    anOffering({}, trust),
  ],
  ['one that has no category yet', anAsking(), anOffering({}, {}, { category: null })],
])('%s may help', (_, asking, offering) => {
  expect(refusals(asking, offering)).toEqual([]);
});

test('what is said of a supporter does not give their category away', () => {
  const [refused] = judged(anAsking(), anOffering({}, {}, { category: 'RED' })).refusals;
  expect(refused!.sentence).not.toContain('RED');
});

test('days are shared out over the places that are left', () => {
  const { offer } = anOffering();
  expect(capacityOf(offer, NO_LOAD, { days: 0, schools: 0 })).toEqual({ places: 2, daysAPlace: 10 });
  expect(capacityOf(offer, { ...NO_LOAD, days: 5, schools: 1 }, { days: 0, schools: 0 })).toEqual({
    ...{ places: 1, daysAPlace: 15 },
  });
  expect(capacityOf(offer, NO_LOAD, { days: 12, schools: 1 })).toEqual({ places: 2, daysAPlace: 8 });
  expect(capacityOf(offer, { ...NO_LOAD, days: 20, schools: 2 }, { days: 0, schools: 0 })).toEqual({
    ...{ places: 0, daysAPlace: 0 },
  });
});

test('terms are the shipped ones with what is said in their place', () => {
  const said = termsSaid({ furtherPlace: 0, leastPoints: null, weights: { record: 25, phase: null } });
  expect(said).toEqual({
    ...SHIPPED_TERMS,
    furtherPlace: 0,
    weights: { ...SHIPPED_TERMS.weights, record: 25 },
  });
  expect(() => checkTerms({ ...said, leastPoints: 0 })).toThrow(
    expect.objectContaining({ code: 'BAD_TERMS' }),
  );
});
