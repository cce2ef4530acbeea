import { NO_DAYS } from '../frameworks/shipped/shorthand';
import { categorise } from './categorise';
import { someEvidence } from './evidence.builder';
import { explain } from './explain';

describe('given an outcome, when it is explained', () => {
  test('then the paragraph goes from the figures to the category', () => {
    expect(explain(categorise(someEvidence({ red: 2 })))).toBe(
      'AMBER, with 15 days of support worth £7,500.00. ' +
        'Attendance rate: 94.3 % is at least 93 % and below 95 %, 2 of 3 points, times 2. ' +
        'Unauthorised absence rate: 1.8 % is at least 1.5 % and below 2.5 %, 2 of 3 points. ' +
        'Attendance gap to the area: 0.2 percentage points is at least -0.5 percentage points ' +
        'and below 0.5 percentage points, 2 of 3 points. ' +
        'That makes 8 of 12 points, or 66.67 %: standards group 2 (at least 50 % and below 75 %). ' +
        'Nobody has judged the capacity to improve yet, so the framework counts it as B. ' +
        'Group 2 with capacity B is YELLOW. ' +
        'Escalation at 2 or more red signals, 2 in force (Signal 1; Signal 2): no better than AMBER, ' +
        'so the category becomes AMBER.',
    );
  });

  test('then it says what a small school was not judged on, and who judged its capacity', () => {
    const paragraph = explain(categorise(someEvidence({ cohort: 20, capacity: 'A' })));
    expect(paragraph).toContain(
      'Unauthorised absence rate: it needs 30 pupils and there are 20, so 2 of 3 points stand in. ' +
        'Attendance gap to the area is left out: it needs 30 pupils and there are 20.',
    );
    expect(paragraph).toContain('Capacity to improve was judged A.');
  });

  test('then a category with which no days go is named alone', () => {
    const { framework, ...evidence } = someEvidence({ red: 2 });
    const categories = framework.categories.map((category) => ({ ...category, support: NO_DAYS }));
    expect(explain(categorise({ ...evidence, framework: { ...framework, categories } }))).toMatch(
      /^AMBER\. Attendance rate:/,
    );
  });

  test('then a floor that is met already is said to be so', () => {
    const weak = { attendance: 91, unauthorised: 3, area: 92 };
    expect(explain(categorise(someEvidence({ ...weak, red: 2 })))).toMatch(
      /no better than AMBER, which changes nothing\.$/,
    );
  });

  test('then a school that cannot be categorised is told why', () => {
    expect(explain(categorise({ ...someEvidence(), observations: [] }))).toMatch(
      /^Not categorised\. No criterion can be judged\. Attendance rate: nothing is reported for it\./,
    );
  });
});
