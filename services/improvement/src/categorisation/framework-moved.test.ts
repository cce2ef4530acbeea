import { GREEN_TO_RED } from '../frameworks/green-to-red';
import type { Framework } from '../frameworks/framework';
import { categorised, someEvidence } from './evidence.builder';
import { whyChanged } from './why-changed';

const reckoned = (framework: Framework) => categorised({ ...someEvidence(), framework });
const sentencesFor = (altered: Partial<Framework>) =>
  whyChanged(
    reckoned(GREEN_TO_RED).explanation,
    reckoned({ ...GREEN_TO_RED, version: GREEN_TO_RED.version + 1, ...altered }).explanation,
  ).map(({ sentence, criterion }) => (criterion === 'framework' ? sentence : criterion));

const VERSION = `The framework is green-to-red version ${GREEN_TO_RED.version + 1}, where it was green-to-red version ${GREEN_TO_RED.version}`;

test('a new version alone is a reason', () => {
  expect(sentencesFor({})).toEqual([VERSION]);
});

test('another matrix is a reason, with the cell', () => {
  const matrix = { ...GREEN_TO_RED.matrix, 2: { ...GREEN_TO_RED.matrix[2], B: 'AMBER' } };
  expect(sentencesFor({ matrix })).toEqual([
    VERSION,
    'Group 2 with capacity B is AMBER, where it was YELLOW',
  ]);
});

test('another threshold is a reason, with the share of points', () => {
  const standardsGroups = GREEN_TO_RED.standardsGroups.map((one) =>
    one.group === 2 ? { ...one, fromPercent: 70 } : one,
  );
  expect(sentencesFor({ standardsGroups })).toEqual([
    VERSION,
    '66.67 % of the points make standards group 3 (at least 25 % and below 70 %), ' +
      'where it was group 2 (at least 50 % and below 75 %)',
  ]);
});

test('another weight and a criterion that is gone are reasons', () => {
  const [first, second] = GREEN_TO_RED.criteria;
  expect(sentencesFor({ criteria: [{ ...first!, weight: 5 }, second!] })).toEqual([
    VERSION,
    'Attendance rate counts 5 times, where it counted 2',
    'Attendance gap to the area is no longer asked',
  ]);
});
