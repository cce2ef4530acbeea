import { anActor } from '@middletier/local/testing';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('951', ['951001', '951002', '951003'], { 'PhaseOfEducation (code)': '2' });
});
afterAll(() => area?.[Symbol.asyncDispose]());

const officer = officerOf('951');
const stranger = anActor({ id: 'stranger', roles: [], organisations: ['school:999999'] });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const push = (...rows: (readonly unknown[])[]) =>
  area.push('951', 'roll', [
    'urn,censusDate,pupils,fsm,eal,senSupport,ehcPlan,newArrivals',
    ...rows.map((cells) => cells.join(',')),
  ]);

test('a roll is observed, kept in the history when corrected, told, and the category is proposed anew', async () => {
  await area.report('951', [{ urn: '951001' }]);
  const [day, earlier] = [daysAgo(20), daysAgo(200)];
  await push(['951001', earlier, 250, 50, 40, 20, 5, 3], ['951001', day, 240, 48, 60, 24, 6, 4]);
  await push(['951001', day, 240, 60, 60, 24, 6, '']);
  const fields = `observations { measure period value state cohort unit series { value } }
    observationHistory(measures: ["roll-free-school-meals"]) { edges { node { period value source { kind } superseded { value } } } }
    signals { rule } categorisation { category }`;
  const school = await area.school(officer, '951001', fields);
  const byMeasure = new Map<string, { value: number }>(
    school.observations.map((one: { measure: string }) => [one.measure, one]),
  );
  expect(byMeasure.get('roll-pupils')).toMatchObject({
    ...{ period: day, value: 240, cohort: 240, unit: 'COUNT', series: [{ value: 250 }, { value: 240 }] },
  });
  expect(byMeasure.get('roll-free-school-meals')).toMatchObject({ value: 25 });
  expect(byMeasure.get('roll-english-additional-language')).toMatchObject({ value: 25 });
  expect(byMeasure.get('roll-new-arrivals')).toMatchObject({ value: null, state: 'NOT_AVAILABLE' });
  expect(byMeasure.get('attendance-rate')).toMatchObject({ value: 94.3 });
  expect(school.observationHistory.edges).toEqual([
    { node: { period: earlier, value: 20, source: { kind: 'ROLL_RETURN' }, superseded: [] } },
    { node: { period: day, value: 25, source: { kind: 'ROLL_RETURN' }, superseded: [{ value: 20 }] } },
  ]);
  expect(school.signals).toEqual([]);
  expect(school.categorisation.category).toBe('YELLOW');
  const told = await area.told('observation/951001');
  expect(told.map(({ data }) => [data.source.kind, data.observations.length])).toEqual([
    ['ATTENDANCE_RETURN', 2],
    ['ROLL_RETURN', 12],
    ['ROLL_RETURN', 2],
  ]);
});

test('a falling roll raises its signal, and a correction clears it', async () => {
  await push(['951002', daysAgo(300), 200, 40, 20, 10, 2, 1], ['951002', daysAgo(10), 150, 30, 15, 10, 2, 1]);
  const rules = async () => {
    const { signals } = await area.school(officer, '951002', 'signals { rule sentence }');
    return signals.map(({ rule, sentence }: { rule: string; sentence: string }) => [rule, sentence]);
  };
  expect(await rules()).toEqual([
    [
      'returned-roll-falling-fast',
      'Pupils on roll, as returned fell by 25 %, from 200 to 150, against a line of 20 %',
    ],
  ]);
  await push(['951002', daysAgo(10), 195, 30, 15, 10, 2, 1]);
  expect(await rules()).toEqual([]);
});

test('what a school returned finds whom it is like, and no stranger reads it', async () => {
  await push(
    ...['951001', '951002', '951003'].map((urn, i) => [urn, daysAgo(2), 200 + i, 40, 20 + i, 10, 2, 3]),
  );
  const similar = 'similarSchools { schools { school { urn } likeness { feature { id } own theirs } } }';
  const mine = await area.school(officer, '951003', similar);
  expect(mine.similarSchools.schools.map((one: { school: object }) => one.school)).toEqual([
    { urn: '951002' },
    { urn: '951001' },
  ]);
  expect(mine.similarSchools.schools[0].likeness).toContainEqual({
    ...{ feature: { id: 'pupils' }, own: 202, theirs: 201 },
  });
  const theirs = await area.school(stranger, '951003', `${similar} comparisons { measure { id } }`);
  expect(theirs.comparisons).toEqual([]);
  for (const { likeness } of theirs.similarSchools.schools)
    for (const { own, theirs: other } of likeness) expect([own, other]).toEqual([null, null]);
  const { errors } = await area.schools(stranger, ['951003'], 'observations { value }');
  expect(errors?.map((error: { extensions: object }) => error.extensions)).toMatchObject([
    { code: 'FORBIDDEN' },
  ]);
});

test('what other kinds of return say raises its signals, and no stranger reads the figures', async () => {
  const [from, to] = [daysAgo(400), daysAgo(36)];
  await area.push('951', 'finance', [
    'urn,yearBegins,yearEnds,income,expenditure,reserves',
    `951001,${from},${to},1000000,1060000,-20000`,
  ]);
  await area.push('951', 'governance', ['urn,asAt,seats,vacancies', `951001,${to},12,4`]);
  const fields = 'signals { rule sentence } observations { measure value period from }';
  const { signals, observations } = await area.school(officer, '951001', fields);
  const rules = signals.map(({ rule }: { rule: string }) => rule);
  expect(rules).toEqual(expect.arrayContaining(['deficit', 'governors-missing', 'in-year-deficit']));
  expect(observations).toContainEqual({ measure: 'revenue-balance-rate', value: -2, period: to, from });
  const { errors } = await area.schools(stranger, ['951001'], 'observations { value }');
  expect(errors).toHaveLength(1);
});

test('a return that is overdue is a signal, until it comes', async () => {
  await area.register('951', ['951004'], { 'PhaseOfEducation (code)': '2' });
  const rules = async () => {
    await area.settled();
    const { signals } = await area.school(officer, '951004', 'signals { rule severity sentence }');
    return signals as unknown[];
  };
  await push(['951004', daysAgo(160), 200, 40, 20, 10, 2, 1]);
  const sentence = `A return is overdue: roll (last for ${daysAgo(160)}).`;
  expect(await rules()).toEqual([{ rule: 'return-overdue', severity: 'AMBER', sentence }]);
  await push(['951004', daysAgo(3), 198, 40, 20, 10, 2, 1]);
  expect(await rules()).toEqual([]);
});
