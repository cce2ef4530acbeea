import { answer, complete, duePence, hasImproved, recordDays, start } from './change-deployment';
import { checkEngagement, checkOverseer } from './check-engagement';
import type { Consent, Deployment, Engagement } from './deployment';

const AT = new Date('2026-10-01T09:00:00Z');
const said = { at: AT, by: 'An Officer' };

const TERMS: Engagement = {
  ...{ aims: ['Reading'], from: '2026-09-01', to: '2027-07-31', days: 10, release: 'A deputy acts.' },
  payment: { kind: 'LUMP_SUM', pence: 600_000 },
  reviewDates: ['2027-02-01'],
  measures: [
    { measure: 'reading', of: 'SCHOOL', better: 'HIGHER', baseline: 54, target: 60 },
    { measure: 'absence', of: 'SUPPORTER', better: 'LOWER', baseline: 5, target: null },
  ],
};

const deployment = (given: Partial<Deployment> = {}): Deployment => ({
  ...{
    id: 'd1',
    owner: 'local-authority:990',
    request: 'r1',
    offer: 's1',
    urn: '990001',
    supporterUrn: '991001',
  },
  ...{
    leader: null,
    needs: ['reading'],
    terms: TERMS,
    state: 'DRAFTED',
    consents: [],
    days: [],
    startedOn: null,
  },
  overseer: { id: 'senior', name: 'A Senior Head', urn: '992001' },
  ...{ evaluation: null, version: 1, draftedAt: AT, draftedBy: 'An Officer' },
  ...given,
});

const consent = (
  side: Consent['side'],
  office: Consent['office'],
  given: Partial<Consent> = {},
): Consent => ({
  ...{
    side,
    office,
    answer: 'CONSENTED',
    givenBy: 'A Chair',
    on: '2026-09-20',
    reference: 'Minute 7',
    ...said,
  },
  ...given,
});
const FOUR = [
  consent('SCHOOL', 'HEAD'),
  consent('SCHOOL', 'GOVERNORS'),
  consent('SUPPORTER', 'HEAD'),
  consent('SUPPORTER', 'GOVERNORS'),
];
const figures = (reading: number, absence: number) => [
  { measure: 'reading', of: 'SCHOOL' as const, after: reading },
  { measure: 'absence', of: 'SUPPORTER' as const, after: absence },
];
const found = {
  ...said,
  on: '2027-07-20',
  summary: 'It worked.',
  endedBecause: null,
  figures: figures(66, 6),
};
const gave = (days: number) => ({ on: '2026-11-02', days, what: 'Coaching', ...said });
const code = (refused: string) => expect.objectContaining({ code: refused });

test('it is agreed with the fourth consent and not before, whoever says it twice', () => {
  const three = FOUR.slice(0, 3).reduce(answer, answer(deployment(), FOUR[0]!));
  expect(three.state).toBe('DRAFTED');
  expect(answer(three, FOUR[3]!)).toMatchObject({ state: 'AGREED', version: 6 });
});

test('one refusal ends it', () => {
  const declined = answer(deployment(), consent('SUPPORTER', 'GOVERNORS', { answer: 'DECLINED' }));
  expect(declined.state).toBe('DECLINED');
  expect(() => answer(declined, FOUR[0]!)).toThrow(code('WRONG_STATE'));
});

test('days are given after the start, and never fewer than none', () => {
  const started = start(deployment({ state: 'AGREED' }), '2026-10-01');
  expect(() => recordDays(started, { ...gave(1), on: '2026-09-30' }, '2026-12-01')).toThrow(
    code('DAY_OUTSIDE'),
  );
  expect(() => recordDays(started, gave(1), '2026-11-01')).toThrow(code('DAY_OUTSIDE'));
  const five = recordDays(started, gave(5), '2026-12-01');
  expect(recordDays(five, gave(-5), '2026-12-01').days.map(({ days }) => days)).toEqual([5, -5]);
  expect(() => recordDays(five, gave(-6), '2026-12-01')).toThrow(code('BAD_DAYS'));
});

test('what it did is told of both schools, each figure in its own direction', () => {
  const done = complete(deployment({ state: 'STARTED', startedOn: '2026-10-01', days: [gave(10)] }), found);
  expect(done).toMatchObject({
    state: 'COMPLETED',
    evaluation: {
      ...{ daysGiven: 10, duePence: 600_000 },
      onSchool: [{ before: 54, after: 66, verdict: 'IMPROVED', targetMet: true }],
      onSupporter: [{ before: 5, after: 6, verdict: 'FELL', targetMet: null }],
    },
  });
  expect(hasImproved(done.evaluation!)).toBe(true);
});

test.each([
  ['by the day what was given', 'PER_DAY', 60_000, 7, true, 420_000],
  ['a lump sum whole', 'LUMP_SUM', 600_000, 7, false, 600_000],
  ['of a lump sum its share, down to the penny', 'LUMP_SUM', 100_001, 7, true, 70_000],
  ['of a lump sum no more than all', 'LUMP_SUM', 600_000, 12, true, 600_000],
] as const)('%s is due', (_, kind, pence, given, isEarly, due) => {
  const terms = { ...TERMS, payment: { kind, pence } };
  expect(duePence(deployment({ terms, days: [gave(given)] }), isEarly)).toBe(due);
});

test('it can be ended before it began, with a reason', () => {
  const agreed = deployment({ state: 'AGREED' });
  expect(() => complete(agreed, found)).toThrow(code('WRONG_STATE'));
  expect(complete(agreed, { ...found, endedBecause: 'The head left.' })).toMatchObject({
    state: 'ENDED_EARLY',
    evaluation: { duePence: 0 },
  });
});

test.each<[string, Partial<Engagement>]>([
  ['AIMS_MISSING', { aims: [] }],
  ['BAD_DAYS', { days: 0 }],
  ['BAD_PRICE', { payment: { kind: 'PER_DAY', pence: 0.5 } }],
  ['REVIEW_MISSING', { reviewDates: [] }],
  ['REVIEW_OUTSIDE', { reviewDates: ['2027-08-01'] }],
  ['MEASURE_MISSING', { measures: TERMS.measures.slice(0, 1) }],
  ['MEASURE_TWICE', { measures: [...TERMS.measures, TERMS.measures[0]!] }],
  ['DATES_REVERSED', { to: '2026-08-31' }],
])('%s', (refused, given) => {
  expect(() => checkEngagement({ ...TERMS, ...given })).toThrow(code(refused));
});

test.each(['990001', '991001'])('a head of %s does not oversee their own', (urn) => {
  const overseer = { id: 'x', name: 'A Head', urn };
  expect(() => checkOverseer(deployment({ overseer }))).toThrow(code('OVERSEER_INVOLVED'));
});
