import fc from 'fast-check';
import type { Offer } from '../catalogue/offer';
import { recommend, type Need } from './recommend';

const anOffer = (id: string, given: Partial<Offer> = {}): Offer => ({
  ...{
    id,
    providerId: 'hub',
    title: id,
    summary: id,
    criteria: ['attendance-rate'],
    phases: [],
    halfDays: 2,
    ...{ audiences: [], subjects: [], themes: [], pricePence: 0 },
  },
  ...given,
});
const aNeed = (given: Partial<Need> = {}): Need => ({
  ...{ urn: '990001', phase: 'PRIMARY', category: 'AMBER', since: new Date('2026-03-02T09:00:00Z') },
  ...{ criteria: ['attendance-rate', 'unauthorised-absence-rate'] },
  ...given,
});
const idsFor = (offers: readonly Offer[], need = aNeed()) =>
  recommend(need, offers).map(({ offer }) => offer.id);

test('an offer is recommended with what it helps with and why', () => {
  const offer = anOffer('a', { criteria: ['capacity', 'unauthorised-absence-rate', 'attendance-rate'] });
  expect(recommend(aNeed(), [offer])).toEqual([
    {
      offer,
      criteria: ['attendance-rate', 'unauthorised-absence-rate'],
      reason:
        'The school is in AMBER and weak on attendance rate and unauthorised absence rate, which this helps with.',
      since: new Date('2026-03-02T09:00:00Z'),
    },
  ]);
});

test('what meets more of the need comes first, then what is shorter, then by id', () => {
  const both = { criteria: ['attendance-rate', 'unauthorised-absence-rate'], halfDays: 9 };
  const offers = [
    anOffer('c'),
    anOffer('b'),
    anOffer('long', { halfDays: 8 }),
    anOffer('short', { halfDays: 1 }),
    anOffer('both', both),
  ];
  expect(idsFor(offers)).toEqual(['both', 'short', 'b', 'c', 'long']);
});

test.each<[string, Partial<Offer>, boolean]>([
  ['for all phases', { phases: [] }, true],
  ['for its phase among others', { phases: ['SECONDARY', 'PRIMARY'] }, true],
  ['for other phases', { phases: ['SECONDARY'] }, false],
  ['for other criteria', { criteria: ['capacity'] }, false],
])('an offer %s: %j %j', (_, given, recommended) => {
  expect(idsFor([anOffer('a', given)])).toEqual(recommended ? ['a'] : []);
});

test('a school that is weak on nothing is recommended nothing', () => {
  expect(idsFor([anOffer('a')], aNeed({ criteria: [] }))).toEqual([]);
});

test('the order of the catalogue does not matter, and nothing is recommended that does not help', () => {
  const criteria = fc.subarray(['attendance-rate', 'unauthorised-absence-rate', 'capacity']);
  const offers = fc.uniqueArray(
    fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), criteria, halfDays: fc.integer({ min: 1, max: 4 }) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(offers, (some) => {
      const all = some.map(({ id, ...given }) => anOffer(id, given));
      const found = recommend(aNeed(), all);
      expect(found).toEqual(recommend(aNeed(), all.toReversed()));
      expect(
        found.every(
          ({ offer, criteria: met }) => met.length > 0 && met.every((one) => offer.criteria.includes(one)),
        ),
      ).toBe(true);
    }),
  );
});
