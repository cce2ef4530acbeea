import type { Evidence } from './categorise';
import { categorised, someEvidence } from './evidence.builder';
import { whyChanged } from './why-changed';

const reasonsFor = (before: Evidence | null, after: Evidence) =>
  whyChanged(before && categorised(before).explanation, categorised(after).explanation);
const sentencesFor = (before: Evidence | null, after: Evidence) =>
  reasonsFor(before, after).map(({ sentence }) => sentence);

describe('given two explanations, when they are compared', () => {
  const good = someEvidence({ attendance: 95.2, area: 95.1 });

  test('then each criterion that moved is told with its figures, the strongest first', () => {
    expect(reasonsFor(good, someEvidence({ attendance: 90.1, unauthorised: 2.5, area: 95.1 }))).toEqual([
      {
        criterion: 'attendance-rate',
        sentence: 'Attendance rate fell from 95.2 % to 90.1 %: from 3 to 1 of 3 points',
        valueBefore: 95.2,
        valueAfter: 90.1,
        pointsBefore: 3,
        pointsAfter: 1,
      },
      {
        criterion: 'attendance-gap-to-area',
        sentence:
          'Attendance gap to the area fell from 0.1 percentage points to -5 percentage points: from 2 to 0 of 3 points',
        valueBefore: 0.1,
        valueAfter: -5,
        pointsBefore: 2,
        pointsAfter: 0,
      },
      {
        criterion: 'unauthorised-absence-rate',
        sentence: 'Unauthorised absence rate rose from 1.8 % to 2.5 %: from 2 to 1 of 3 points',
        valueBefore: 1.8,
        valueAfter: 2.5,
        pointsBefore: 2,
        pointsAfter: 1,
      },
    ]);
  });

  test('then figures that moved within their bands are no reason', () => {
    expect(reasonsFor(good, someEvidence({ attendance: 96, area: 95.9 }))).toEqual([]);
  });

  test('then a gap is a reason where only the area moved', () => {
    expect(sentencesFor(good, someEvidence({ attendance: 95.2, area: 94 }))).toEqual([
      'Attendance gap to the area rose from 0.1 percentage points to 1.2 percentage points: from 2 to 3 of 3 points',
    ]);
  });

  test('then a criterion that can no longer be judged is told with the reason', () => {
    expect(sentencesFor(good, someEvidence({ attendance: 95.2, area: null }))).toEqual([
      'Attendance gap to the area went from 0.1 percentage points (2 of 3 points) to ' +
        'left out (there is no other school to compare with)',
    ]);
  });

  test('then a school that became small is told which points stand in', () => {
    expect(
      sentencesFor(someEvidence({ unauthorised: 6 }), someEvidence({ unauthorised: 6, cohort: 20 })),
    ).toEqual([
      'Unauthorised absence rate went from 6 % (0 of 3 points) to ' +
        'it needs 30 pupils and there are 20 (2 of 3 points)',
      'Attendance gap to the area went from 0.2 percentage points (2 of 3 points) to ' +
        'left out (it needs 30 pupils and there are 20)',
    ]);
  });

  test('then a judgement of capacity is a reason where the grade differs', () => {
    const [reason, ...others] = reasonsFor(good, { ...good, capacity: 'D' });
    expect(others).toEqual([]);
    expect(reason).toEqual({
      criterion: 'capacity',
      sentence: 'Capacity to improve went from B (not judged yet) to D',
      valueBefore: null,
      valueAfter: null,
      pointsBefore: null,
      pointsAfter: null,
    });
    expect(reasonsFor(good, { ...good, capacity: 'B' })).toEqual([]);
  });

  test('then an escalation is a reason when it begins to move the category and when it ends', () => {
    const typical = someEvidence();
    const escalated = someEvidence({ red: 2 });
    expect(sentencesFor(typical, escalated)).toEqual([
      'An escalation moved the category to AMBER: 2 or more red signals, 2 in force (Signal 1; Signal 2)',
    ]);
    expect(sentencesFor(escalated, typical)).toEqual([
      'The escalation to AMBER no longer moves the category',
    ]);
    expect(sentencesFor(someEvidence({ red: 3 }), escalated)).toEqual([
      'An escalation moved the category from RED to AMBER: 2 or more red signals, 2 in force (Signal 1; Signal 2)',
    ]);
    expect(sentencesFor(someEvidence({ red: 4 }), someEvidence({ red: 3 }))).toEqual([]);
  });
});

describe('given a first proposal, when its reasons are asked for', () => {
  test('then a strong school is told what earned it, the strongest first', () => {
    expect(sentencesFor(null, someEvidence({ attendance: 96, unauthorised: 3, area: 94 }))).toEqual([
      'Attendance rate: 96 % (3 of 3 points)',
      'Attendance gap to the area: 2 percentage points (3 of 3 points)',
    ]);
  });

  test('then a school with just half of the points is told what earned them', () => {
    expect(sentencesFor(null, someEvidence({ attendance: 94.3, unauthorised: 3, area: 95 }))).toEqual([
      'Attendance rate: 94.3 % (2 of 3 points)',
    ]);
  });

  test('then a weak school is told what cost it, with the escalations and the capacity judged', () => {
    const weak = someEvidence({ attendance: 89, unauthorised: 6, area: 88, capacity: 'A', red: 3 });
    expect(sentencesFor(null, weak)).toEqual([
      'An escalation moved the category to RED: 3 or more red signals, 3 in force (Signal 1; Signal 2; Signal 3)',
      'Capacity to improve was judged A',
      'Attendance rate: 89 % (0 of 3 points)',
      'Unauthorised absence rate: 6 % (0 of 3 points)',
    ]);
  });
});
