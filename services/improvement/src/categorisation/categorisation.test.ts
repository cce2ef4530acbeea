import { GREEN_TO_RED } from '../frameworks/green-to-red';
import { inOneSentence, repropose, weakCriteria, type Categorisation } from './categorisation';
import { categorised, someEvidence } from './evidence.builder';

const MONDAY = new Date('2026-03-02T09:00:00Z');
const TUESDAY = new Date('2026-03-03T09:00:00Z');
const WEDNESDAY = new Date('2026-03-04T09:00:00Z');

type Facts = Parameters<typeof someEvidence>[0];

const propose = (current: Categorisation | undefined, facts: Facts, now: Date) =>
  repropose(current, {
    urn: '990001',
    outcome: categorised(someEvidence(facts)),
    framework: GREEN_TO_RED,
    now,
  });

describe('given a school without a category, when one is proposed', () => {
  test('then it begins now, with its reckoning and the reasons for it', () => {
    const outcome = categorised(someEvidence());
    const { next, change } = propose(undefined, {}, MONDAY);
    expect(next).toEqual({
      ...{ urn: '990001', category: 'YELLOW', state: 'PROPOSED', since: MONDAY, until: null },
      ...{
        explanation: outcome.explanation,
        explanationAtStart: outcome.explanation,
        support: outcome.support,
      },
      sentence: expect.stringContaining('YELLOW, with 10 days of support'),
      framework: { id: 'green-to-red', title: 'Green to red', version: 1 },
    });
    expect(change).toMatchObject({ from: null, reasons: [{ criterion: 'attendance-rate' }, {}, {}] });
  });
});

describe('given a school in a category, when it is reckoned anew', () => {
  const { next: current } = propose(undefined, {}, MONDAY);

  test('then the same category goes on since it began, with the new reckoning and nothing to tell', () => {
    const { next, change } = propose(current, { attendance: 94.4 }, TUESDAY);
    expect(change).toBeNull();
    expect(next).toMatchObject({ category: 'YELLOW', since: MONDAY, until: null });
    expect(next.explanation.criteria[0]?.value).toBe(94.4);
    expect(next.explanationAtStart).toEqual(current.explanation);
  });

  test('then another category begins now, and says what moved it', () => {
    const { next, change } = propose(current, { attendance: 89, unauthorised: 4.5 }, TUESDAY);
    expect(next).toMatchObject({
      category: 'RED',
      since: TUESDAY,
      until: null,
      support: { days: 25, amountPence: 1_250_000 },
    });
    expect(change!.from).toBe('YELLOW');
    expect(change!.reasons.map(({ criterion }) => criterion)).toEqual([
      'attendance-rate',
      'unauthorised-absence-rate',
      'attendance-gap-to-area',
    ]);
  });

  test('then a slide in small steps is told from where the category began', () => {
    const { next: slid } = propose(current, { unauthorised: 2.6 }, TUESDAY);
    expect(slid.category).toBe('YELLOW');
    const { next, change } = propose(slid, { unauthorised: 2.6, attendance: 91 }, WEDNESDAY);
    expect(next.category).toBe('AMBER');
    expect(change!.reasons.map(({ criterion }) => criterion)).toContain('unauthorised-absence-rate');
  });
});

test('weak criteria are those short of two points on figures of their own, the weakest first', () => {
  const weak = (facts: Facts) => weakCriteria(categorised(someEvidence(facts)).explanation);
  expect(weak({})).toEqual([]);
  expect(weak({ attendance: 92, unauthorised: 5, area: 92 })).toEqual([
    'unauthorised-absence-rate',
    'attendance-rate',
  ]);
  // Too few pupils for two of the criteria: one is left out, and another's points only stand in.
  expect(weak({ attendance: 85, unauthorised: 9, cohort: 20 })).toEqual(['attendance-rate']);
});

test('reasons make one sentence', () => {
  const figures = { valueBefore: null, valueAfter: null, pointsBefore: null, pointsAfter: null };
  const reasons = ['One thing fell', 'another rose'].map((sentence) => ({
    criterion: 'x',
    sentence,
    ...figures,
  }));
  expect(inOneSentence(reasons)).toBe('One thing fell; another rose.');
});
