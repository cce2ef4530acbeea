import fc from 'fast-check';
import type { Offer } from '../catalogue/offer';
import { areaPrioritiesOf, type AreaPlanKnown } from './area-priority';
import { recommend, type Need, type Wants } from './recommend';

const anOffer = (id: string, given: Partial<Offer> = {}): Offer => ({
  ...{
    id,
    providerId: 'hub',
    title: id,
    summary: id,
    criteria: ['attendance-rate'],
    phases: [],
    halfDays: 2,
    ...{ audiences: [], subjects: [], themes: [], signals: [], pricePence: 0 },
  },
  ...given,
});
const aNeed = (given: Partial<Need> = {}): Need => ({
  ...{ urn: '990001', phase: 'PRIMARY', category: 'AMBER', since: new Date('2026-03-02T09:00:00Z') },
  ...{ criteria: ['attendance-rate', 'unauthorised-absence-rate'] },
  ...given,
});
/** Offers of which nobody has said anything. */
const rated = (offers: readonly Offer[], expected = 300, answers = 0) =>
  offers.map((offer) => ({ offer, expected, answers }));
const wanting = (need: Need | null, given: Partial<Wants> = {}): Wants => ({
  ...{ phase: 'PRIMARY', need, warnings: [], priorities: null, areaPriorities: [] },
  ...given,
});
const idsFor = (offers: readonly Offer[], need = aNeed()) =>
  recommend(wanting(need), rated(offers)).map(({ offer }) => offer.id);
const WARNING = {
  ...{ rule: 'attendance-falling', sentence: 'Attendance has fallen since March.' },
  since: '2026-04-01T09:00:00.000Z',
};
const PRIORITIES = {
  ...{ urn: '990001', subjects: ['mathematics'], themes: ['new-arrivals'], why: 'Our plan.' },
  ...{ at: '2026-05-01T09:00:00.000Z', by: 'The head', version: 1 },
};

test('an offer is recommended with what it helps with and why', () => {
  const offer = anOffer('a', { criteria: ['capacity', 'unauthorised-absence-rate', 'attendance-rate'] });
  expect(recommend(wanting(aNeed()), rated([offer]))).toEqual([
    {
      offer,
      criteria: ['attendance-rate', 'unauthorised-absence-rate'],
      ...{ warnings: [], priorities: [], areaPriorities: [] },
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
      const found = recommend(wanting(aNeed()), rated(all));
      expect(found).toEqual(recommend(wanting(aNeed()), rated(all.toReversed())));
      expect(
        found.every(
          ({ offer, criteria: met }) => met.length > 0 && met.every((one) => offer.criteria.includes(one)),
        ),
      ).toBe(true);
    }),
  );
});

test('signals in force and what the school wants itself speak for training too, each with its sentence', () => {
  const offers = [
    anOffer('signal', { criteria: [], signals: ['attendance-falling'] }),
    anOffer('subject', { criteria: [], subjects: ['mathematics'] }),
    anOffer('none', { criteria: [], subjects: ['art'], signals: ['deficit'] }),
    anOffer('both', { criteria: [], themes: ['new-arrivals'], signals: ['attendance-falling'] }),
  ];
  const found = recommend(wanting(null, { warnings: [WARNING], priorities: PRIORITIES }), rated(offers));
  expect(found.map(({ offer, reason }) => [offer.id, reason])).toEqual([
    [
      'both',
      'It answers a warning: Attendance has fallen since March. The school wants to get better at new arrivals.',
    ],
    ['signal', 'It answers a warning: Attendance has fallen since March.'],
    ['subject', 'The school wants to get better at mathematics.'],
  ]);
  expect(found.map(({ since }) => since.toISOString())).toEqual([
    ...['2026-05-01T09:00:00.000Z', '2026-04-01T09:00:00.000Z', '2026-05-01T09:00:00.000Z'],
  ]);
});

test('of two that meet as much the one to be expected to be better comes first, and it is said', () => {
  const [poor, good] = [rated([anOffer('a')], 210, 9), rated([anOffer('b')], 450, 9)];
  const found = recommend(wanting(aNeed()), [...poor, ...good]);
  expect(found.map(({ offer }) => offer.id)).toEqual(['b', 'a']);
  expect(found[0]!.reason).toContain('Those who took part lead to expect 4.50 of 5.');
});

const PLAN: AreaPlanKnown = {
  ...{ id: 'tll', name: 'TLL Action Plan', version: 1, from: '2007-12-01', to: '2010-08-31' },
  area: { authorities: ['981'], phases: ['PRIMARY'], urns: ['991003'] },
  priorities: [
    { id: 'standards', title: 'Standards', subjects: [], themes: [], measures: ['ks2-rwm-expected'] },
    { id: 'needs', title: 'New arrivals', subjects: [], themes: ['new-arrivals'], measures: [] },
  ],
  since: '2007-12-01T09:00:00.000Z',
};
const PRIMARY = { urn: '991028', phase: 'PRIMARY', localAuthority: '981' };

test.each<[string, object, string, number]>([
  ['of the area and its phases', {}, '2008-01-01', 2],
  ['that the plan names', { urn: '991003', phase: 'SECONDARY', localAuthority: '982' }, '2008-01-01', 2],
  ['of another phase', { phase: 'SECONDARY' }, '2008-01-01', 0],
  ['of another area', { localAuthority: '982' }, '2008-01-01', 0],
  ['before the plan', {}, '2007-11-30', 0],
  ['after the plan', {}, '2010-09-01', 0],
])('a school %s has its priorities or not: %j', (_, given, day, count) => {
  expect(areaPrioritiesOf([PLAN], { ...PRIMARY, ...given }, day)).toHaveLength(count);
});

test('what the area plans speaks for training by word and by measure, less than what the school itself wants', () => {
  const offers = [
    anOffer('area', { criteria: [], themes: ['new-arrivals'] }),
    anOffer('figures', { criteria: ['ks2-rwm-expected'] }),
    anOffer('own', { criteria: [], subjects: ['mathematics'] }),
  ];
  const areaPriorities = areaPrioritiesOf([PLAN], PRIMARY, '2008-01-01');
  const own = { ...PRIORITIES, themes: [] };
  const found = recommend(wanting(null, { priorities: own, areaPriorities }), rated(offers));
  expect(found.map(({ offer, reason }) => [offer.id, reason])).toEqual([
    ['own', 'The school wants to get better at mathematics.'],
    ['area', 'The area has it as a priority in TLL Action Plan: New arrivals.'],
    ['figures', 'The area has it as a priority in TLL Action Plan: Standards.'],
  ]);
});
