import { CASE_STUDIES, perSchool, wholeOf } from './case-studies';
import { valueOf } from './value-for-money';

const costs = (authority: string) => {
  const study = CASE_STUDIES.find((one) => one.authority === authority)!;
  return [study.corePence, study.interventionPence, wholeOf(study)].map((pence) => perSchool(pence, study));
};

test.each([
  ['Wandsworth', [1_358_025, 203_704, 1_561_728]],
  ['Stockton', [1_610_811, 183_784, 1_794_595]],
  ['Hertfordshire', [1_156_069, 115_607, 1_271_676]],
  ['Wigan', [null, 223_881, null]],
  ['Warrington', [null, null, null]],
  ['York', [1_764_706, 470_588, 2_235_294]],
])('%s costs %j pence a school: core team, intervention, both', (authority, expected) =>
  expect(costs(authority)).toEqual(expected),
);

const known = {
  ...{ spentPence: 30_000_000, days: 400, schools: 25, aims: { reached: 3, judged: 6 } },
  moves: [25, 25, 15, 15, 4, 4].map((before, i) => ({ urn: `${i}`, before, after: i < 4 ? 10 : 15 })),
};

test('£300,000 for 400 days are £750 a day, and £75,000 for each school that needs less', () => {
  expect(valueOf(known)).toMatchObject({
    ...{ pencePerDay: 75_000, needLess: 4, needMore: 2, pencePerSchoolNeedingLess: 7_500_000 },
  });
  expect(valueOf(known).cautions).toHaveLength(2);
});

test('where little is known nothing is divided, and it is said', () => {
  const value = valueOf({ spentPence: 100, days: 0, schools: 0, moves: [], aims: { reached: 0, judged: 0 } });
  expect([value.pencePerDay, value.pencePerSchoolNeedingLess]).toEqual([null, null]);
  expect(value.cautions).toHaveLength(5);
});
