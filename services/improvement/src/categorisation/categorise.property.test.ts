import fc from 'fast-check';
import { checkFramework } from '../frameworks/check-framework';
import { CAPACITY_GRADES, rankOf } from '../frameworks/framework';
import type { CapacityGrade, Framework } from '../frameworks/framework';
import { GREEN_TO_RED } from '../frameworks/green-to-red';
import { observe } from '../observations/observe';
import type { AttendanceWeek } from '../observations/observe';
import { isWithin } from '../observations/range';
import type { Range } from '../observations/range';
import { signalsFrom } from '../signals/raise-signals';
import { ATTENDANCE_RULES } from '../signals/rules/attendance';
import { anyFramework, evidence, evidenceFrom, facts, soundFramework, upTo } from './any-evidence.builder';
import type { Facts } from './any-evidence.builder';
import { categorise } from './categorise';
import type { Explanation, Outcome } from './explanation';
import { whyChanged } from './why-changed';

/** Whole-number steps for the better on each input; 0 leaves it as it is. */
const steps = fc.record({
  attendance: fc.oneof(fc.constant(0), upTo(800)),
  unauthorised: fc.oneof(fc.constant(0), upTo(400)),
  area: fc.oneof(fc.constant(0), upTo(400)),
  capacity: upTo(3),
  red: upTo(4),
});
type Steps = typeof steps extends fc.Arbitrary<infer T> ? T : never;

function improve(framework: Framework, before: Facts, by: Steps): Facts {
  const grade = CAPACITY_GRADES.indexOf(before.capacity ?? framework.capacityUntilJudged);
  const better = CAPACITY_GRADES[Math.max(0, grade - by.capacity)] as CapacityGrade;
  return {
    attendance: Math.min(10_000, before.attendance + by.attendance),
    unauthorised: Math.max(0, before.unauthorised - by.unauthorised),
    area: before.area === null ? null : Math.max(0, before.area - by.area),
    cohort: before.cohort,
    capacity: better,
    red: Math.max(0, before.red - by.red),
  };
}

/** How bad an outcome is; null where there is no category to compare. */
function badness(framework: Framework, outcome: Outcome): number | null {
  return 'notCategorised' in outcome ? null : rankOf(framework, outcome.category);
}

function expectNoWorse(framework: Framework, before: Outcome, after: Outcome): void {
  const [was, is] = [badness(framework, before), badness(framework, after)];
  expect(is === null).toBe(was === null);
  if (was !== null) expect(is).toBeLessThanOrEqual(was);
}

test('every generated framework is sound', () => {
  fc.assert(fc.property(soundFramework, (framework) => expect(checkFramework(framework)).toEqual([])));
});

test('an improvement of any input never worsens the category', () => {
  fc.assert(
    fc.property(anyFramework, facts, steps, (framework, before, by) => {
      const after = improve(framework, before, by);
      expectNoWorse(
        framework,
        categorise(evidenceFrom(framework, before)),
        categorise(evidenceFrom(framework, after)),
      );
    }),
    { numRuns: 500 },
  );
});

const anyWeeks = fc.array(fc.tuple(upTo(150), upTo(100), upTo(100)), { minLength: 1, maxLength: 8 });

test('absence turned into attendance in the latest three weeks never worsens the category', () => {
  const weeksFrom = (absences: readonly [number, number, number][], lessBy: number): AttendanceWeek[] =>
    absences.map(([unauthorised, authorised, turned], index) => {
      const less = index >= absences.length - 3 ? Math.min(unauthorised, turned * lessBy) : 0;
      return {
        weekCommencing: `2025-01-${10 + index}`,
        sessionsPossible: 1000,
        sessionsAttended: 1000 - authorised - unauthorised + less,
        unauthorisedAbsence: unauthorised - less,
      };
    });
  const outcomeOf = (weeks: readonly AttendanceWeek[]) => {
    const observations = observe(weeks);
    const signals = signalsFrom({ observations }, ATTENDANCE_RULES);
    const comparators = [{ measure: 'attendance-rate' as const, value: 93, schools: 9 }];
    return categorise({
      framework: GREEN_TO_RED,
      phase: 'PRIMARY',
      observations,
      comparators,
      capacity: 'A',
      signals,
    });
  };
  fc.assert(
    fc.property(anyWeeks, (absences) =>
      expectNoWorse(GREEN_TO_RED, outcomeOf(weeksFrom(absences, 0)), outcomeOf(weeksFrom(absences, 1))),
    ),
  );
});

test('the order of the observations does not matter, and the same inputs give the same outcome', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const outcome = categorise(given);
      expect(categorise({ ...given, observations: given.observations.toReversed() })).toEqual(outcome);
      expect(categorise(structuredClone(given))).toEqual(outcome);
    }),
  );
});

/** A head with a pencil: nothing but the explanation, its words included. */
function redo({ criteria, ...sums }: Explanation): string {
  let total = 0;
  let available = 0;
  for (const judged of criteria.filter(({ leftOutBecause }) => leftOutBecause === null)) {
    const gap = Math.round(judged.value! * 100) - Math.round((judged.comparator ?? 0) * 100);
    const figure = judged.basis === 'VALUE' ? judged.value! : gap / 100;
    if (judged.standIn) expect(judged.cohort).toBeLessThan(judged.leastCohort);
    else expect(isWithin(read(judged.band!), figure)).toBe(true);
    total += judged.points! * judged.weight;
    available += judged.bestPoints * judged.weight;
  }
  const percent = Math.round((10_000 * total) / available) / 100;
  expect(isWithin(read(sums.groupBand), percent)).toBe(true);
  expect(sums.matrixCell).toMatchObject({ group: sums.group, capacity: sums.capacity.grade });
  return sums.escalations.findLast(({ moved }) => moved)?.floor ?? sums.matrixCell.category;
}

function read(words: string): Range {
  const edge = (pattern: RegExp) => {
    const found = pattern.exec(words)?.[1];
    return found === undefined ? null : Number(found);
  };
  const range = { from: edge(/at least (-?[\d.]+)/), below: edge(/below (-?[\d.]+)/) };
  expect(range).not.toEqual({ from: null, below: null });
  return range;
}

test('the explanation alone is enough to redo the category', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const outcome = categorise(given);
      fc.pre('explanation' in outcome);
      expect(redo(outcome.explanation)).toBe(outcome.category);
    }),
    { numRuns: 300 },
  );
});

test('a category never changes, and is never first proposed, without a reason', () => {
  fc.assert(
    fc.property(anyFramework, facts, facts, (framework, one, other) => {
      const [before, after] = [one, other].map((known) => categorise(evidenceFrom(framework, known)));
      fc.pre('explanation' in before! && 'explanation' in after!);
      expect(whyChanged(null, after.explanation)).not.toEqual([]);
      if (before.category !== after.category) {
        expect(whyChanged(before.explanation, after.explanation)).not.toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
