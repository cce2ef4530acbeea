import type { Moment } from '@middletier/runtime/moment';
import { admit, apply, withdraw } from './admit';
import { openCohort, type Cohort } from './cohort';
import { judgeEntry } from './entry';
import { openProgramme } from './open-programme';
import { owedOn, deliver } from './owed-work';
import { againstPairing, type PairingWanted } from './pair';
import { stateOn, type Participant } from './participant';
import type { Condition, Terms } from './programme';
import { recordOutcome } from './record-outcome';
import { statisticsOf } from './statistics';
import { checkTerms } from './check-terms';

const GRADE = 'ofsted-overall-effectiveness';
const moment: Moment = { today: '2013-09-01', at: '2013-09-01T09:00:00.000Z', by: 'An officer' };
const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const nameOf = (measure: string) => measure;

/** Going for Great (003): outstanding secondaries, a case study owed by each. */
const TERMS: Terms = {
  ...{
    name: 'Going for Great',
    purpose: 'From outstanding to great.',
    themes: ['What makes a school great'],
  },
  entry: { phases: ['SECONDARY'], match: 'ALL', conditions: [{ measure: GRADE, atLeast: null, atMost: 1 }] },
  partners: {
    ...{ designations: ['NLE'], coachTrained: true, overseen: true, outsideChain: true, mostSchools: 2 },
    conditions: [{ measure: GRADE, atLeast: null, atMost: 2 }],
  },
  owes: [{ id: 'case-study', title: 'A case study', published: true }],
  aim: { measure: GRADE, atLeast: null, atMost: 1 },
};
const programme = openProgramme(
  { id: 'going-for-great', owner: 'partnership:a-network', terms: TERMS },
  moment,
);
const yearly = (year: number): Cohort =>
  openCohort(programme, {
    ...{
      id: `great-${year}`,
      name: `${year}/${year - 1999}`,
      from: `${year}-09-01`,
      to: `${year + 1}-08-31`,
      places: 24,
    },
    due: [{ id: 'case-study', on: `${year + 1}-06-30` }],
  });
const standing = (grade: number | null, phase = 'SECONDARY') => ({
  phase,
  figures: new Map([[GRADE, grade]]),
});

const entering = (cohort: Cohort, urns: readonly string[], grade = 1): Participant[] =>
  urns.map((urn) =>
    apply(cohort, undefined, {
      applying: { urn, standing: standing(grade), agreedBy: null, on: cohort.from, nameOf },
      moment,
    }),
  );
const admitting = (cohort: Cohort, applicants: readonly Participant[], taken = 0) =>
  admit(cohort, applicants, { admission: { taken, on: cohort.from, exception: null }, moment });

const urns = Array.from({ length: 24 }, (_, n) => `${990001 + n}`);

test('each year another cohort of 24 outstanding schools takes part', () => {
  for (const year of [2009, 2010]) {
    const cohort = yearly(year);
    const taking = admitting(cohort, entering(cohort, urns));
    expect(statisticsOf(cohort, { participants: taking, visits: [] }, `${year + 1}-07-01`)).toMatchObject({
      ...{ schools: 24, owed: 24, delivered: 0, overdue: 24 },
      outcomes: [
        { measure: GRADE, schools: 24, measured: 0, reachedAim: 0, shareReachedAim: null, counts: [] },
      ],
    });
    const more = entering(cohort, ['990099']);
    expect(() => admitting(cohort, more, 24)).toThrow(refusal('NO_PLACES'));
  }
});

describe('the entry rule', () => {
  const two: Condition[] = [
    { measure: GRADE, atLeast: 3, atMost: 3 },
    { measure: 'report-card-achievement', atLeast: 2, atMost: 2 },
  ];

  test.each([
    ['ALL', 3, 2, true],
    ['ALL', 3, null, false],
    ['ANY', 3, null, true],
    ['ANY', null, 2, true],
    ['ANY', 2, null, false],
  ] as const)('of grades on two scales, %s of %s and %s', (match, grade, card, met) => {
    const figures = new Map([
      [GRADE, grade],
      ['report-card-achievement', card],
    ]);
    expect(
      judgeEntry({ phases: [], match, conditions: two }, { phase: 'PRIMARY', figures }, nameOf).met,
    ).toBe(met);
  });

  test('says what was found, and that nobody knows is not enough', () => {
    expect(judgeEntry(TERMS.entry, standing(null, 'PRIMARY'), () => 'Overall effectiveness')).toEqual({
      met: false,
      findings: [
        { sentence: 'The phase is PRIMARY; SECONDARY is asked for.', met: false },
        { sentence: 'Overall effectiveness is not known; at most 1 is asked for.', met: null },
      ],
    });
  });

  test.each<[string, Partial<Terms>]>([
    ['a condition without bounds', { aim: { measure: GRADE, atLeast: null, atMost: null } }],
    ['bounds that nothing meets', { aim: { measure: GRADE, atLeast: 3, atMost: 2 } }],
    ['two works of one id', { owes: [...TERMS.owes, ...TERMS.owes] }],
    ['a head of no school', { partners: { ...TERMS.partners, mostSchools: 0 } }],
  ])('is refused with %s', (_what, broken) => {
    expect(() => checkTerms({ ...TERMS, ...broken })).toThrow(refusal('BAD_RULE'));
  });
});

describe('a partner', () => {
  const wanted: PairingWanted = {
    ...{ version: 1, by: 'An officer', head: 'A head', headId: 'a-head', urn: '990100', designation: 'NLE' },
    ...{
      coachTrained: true,
      overseer: 'A senior head',
      exception: null,
      from: '2012-09-01',
      to: '2013-08-31',
    },
  };
  const pair = { ownTrust: '1', headTrust: '2', headSchool: standing(1), alreadyPaired: [] };
  const other = { ...wanted, endReason: null, recordedBy: 'An officer' };
  const against = (
    given: Partial<PairingWanted>,
    around: Partial<Parameters<typeof againstPairing>[2]> = {},
  ) => againstPairing(TERMS.partners, { ...wanted, ...given }, { ...pair, ...around });

  test('who keeps the rule has nothing against', () => {
    expect(against({})).toEqual([]);
    expect(against({}, { ownTrust: null, headTrust: null })).toEqual([]);
    expect(against({}, { alreadyPaired: [other, { ...other, from: '2013-09-01', to: null }] })).toEqual([]);
  });

  test.each<[string, Partial<PairingWanted>, Partial<Parameters<typeof againstPairing>[2]>]>([
    ['own trust', {}, { headTrust: '1' }],
    ['none of NLE', { designation: 'LLE' }, {}],
    ['no training', { coachTrained: false }, {}],
    ['No senior head', { overseer: null }, {}],
    ['2 is the most', {}, { alreadyPaired: [other, other] }],
    ['not known to have', {}, { headSchool: standing(3) }],
    ['not known to have', {}, { headSchool: standing(null) }],
  ])('is refused for: %s', (sentence, given, around) => {
    expect(against(given, around)).toEqual([expect.stringContaining(sentence)]);
  });
});

test('work is due, overdue, then delivered late, each as at its day', () => {
  const cohort = yearly(2012);
  const [one] = admitting(cohort, entering(cohort, ['990001'])) as [Participant];
  const after = deliver(cohort, one, {
    delivering: {
      version: one.version,
      owed: 'case-study',
      on: '2013-07-05',
      title: 'Our reading hour',
      url: null,
    },
    moment,
  });
  const stateOf = (day: string) => owedOn(cohort, after, day).map(({ state }) => state);
  expect(['2012-08-31', '2013-06-30', '2013-07-01', '2013-07-05'].map(stateOf)).toEqual([
    [],
    ['DUE'],
    ['OVERDUE'],
    ['DELIVERED_LATE'],
  ]);
});

test('a correction of the same day counts, a later inspection counts more, and who left is in no share', () => {
  const cohort = yearly(2012);
  const [one, two] = admitting(cohort, entering(cohort, ['990001', '990002'])) as [Participant, Participant];
  const record = (to: Participant, value: number, on: string) =>
    recordOutcome(cohort, to, {
      found: { version: to.version, measure: GRADE, value, on, source: 'A report' },
      moment,
    });
  const corrected = record(record(record(one, 3, '2013-05-01'), 2, '2013-02-01'), 1, '2013-05-01');
  const left = withdraw(
    record(two, 1, '2013-03-01'),
    { version: 3, on: '2013-04-01', reason: 'No time.' },
    moment,
  );
  const outcomesAt = (day: string) =>
    statisticsOf(cohort, { participants: [corrected, left], visits: [] }, day).outcomes;
  expect(outcomesAt('2013-03-31')).toMatchObject([
    { schools: 2, measured: 2, reachedAim: 1, shareReachedAim: 50 },
  ]);
  expect(outcomesAt('2013-06-01')).toMatchObject([
    { schools: 1, measured: 1, reachedAim: 1, shareReachedAim: 100 },
  ]);
  expect(stateOn(left, '2013-04-01')).toBe('WITHDRAWN');
});
