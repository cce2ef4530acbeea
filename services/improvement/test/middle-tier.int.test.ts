import { paymentMade, paymentReversed } from '@middletier/funding/contract';
import { anActor } from '@middletier/local/testing';
import { readData, type EventDefinition } from '@middletier/runtime/event';
import { onPayment } from '../src/middle-tier/on-payment';
import { desk } from './a-command';
import { Area, officerOf } from './an-area';

// 004: the lines are 75 % good or better and 1 % inadequate, of the schools inspected.
const OFFICER = officerOf('950');
const SCHOOLS = ['950001', '950002', '950003', '950004', '950005'];

let area: Area;
const { command, query } = desk(() => area, OFFICER);

beforeAll(async () => {
  area = await Area.open();
  await area.register('950', SCHOOLS);
  const grade = (urn: string, [period, value]: readonly [string, number]) => ({
    ...{ urn, period, value, measure: 'ofsted-overall-effectiveness' },
  });
  const observations = [
    ...['950001', '950002', '950003'].map((urn) => grade(urn, ['2011-03-01', 2])),
    grade('950004', ['2009-03-01', 4]),
    grade('950004', ['2011-06-01', 3]),
  ];
  const recorded = await command(
    'recordObservations',
    { source: 'Inspection reports', observations },
    'recorded',
  );
  expect(recorded).toEqual({ recorded: 5 });
  await area.report('950', [{ urn: '950001' }]);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const authority = (fields: string) =>
  `_entities(representations: [{ __typename: "LocalAuthority", code: "950" }]) { ... on LocalAuthority { middleTierQuality(asAt: "2011-08-31") { ${fields} } } }`;

test('an authority is held against the lines, with the denominator, for everybody to see', async () => {
  const fields = `schools inspected goodOrBetter { schools of percent line onRightSide oneSchoolIs }
    inadequate { schools of percent line onRightSide } gradeMoves(since: "2010-08-31") { from to schools }
    costPerSchool { pence }`;
  expect(await query(authority(fields), null)).toEqual([
    {
      middleTierQuality: {
        ...{ schools: 5, inspected: 4, costPerSchool: null },
        goodOrBetter: { schools: 3, of: 4, percent: 75, line: 75, onRightSide: true, oneSchoolIs: 25 },
        inadequate: { schools: 0, of: 4, percent: 0, line: 1, onRightSide: true },
        gradeMoves: [
          { from: null, to: 'Good', schools: 3 },
          { from: 'Inadequate', to: 'Requires improvement', schools: 1 },
        ],
      },
    },
  ]);
  expect(await query(authority('gradeMoves(since: "2012-01-01") { schools }'))).toBe('DATES_REVERSED');
});

test('how schools moved between categories is for the authority', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const moves = authority('categoryMoves(since: "2010-08-31") { from to schools }').replace(
    '2011-08-31',
    today,
  );
  expect(await query(moves, anActor({ roles: [], organisations: ['local-authority:951'] }))).toBe(
    'FORBIDDEN',
  );
  expect(await query(moves)).toEqual([
    { middleTierQuality: { categoryMoves: [{ from: null, to: expect.any(String), schools: 1 }] } },
  ]);
});

test('what it cost elsewhere is told for each school', async () => {
  const costs = await query('middleTierCosts { authority schools perSchool { pence currency } }', null);
  expect(costs[0]).toEqual({
    authority: 'Wandsworth',
    schools: 81,
    perSchool: { pence: 1_561_728, currency: 'GBP' },
  });
});

test('what funding pays out of funds is what support costs the authority for each school', async () => {
  const hear = async <Data>(event: EventDefinition<Data>, data: object) => {
    const envelope = { specversion: '1.0', id: 'e', source: 'funding', subject: 's', sequence: 1 } as const;
    const one = { ...envelope, type: event.type, time: '', data: readData(event, data) };
    await area.improvement.ground.store.transact((unit) => onPayment.handle(unit, [one]));
  };
  const payment = (id: string, date: string) => ({
    ...{
      id,
      fund: 'f',
      resolution: 'f',
      earmark: 'p',
      to: 'school:1',
      amountPence: 600_000,
      date,
      what: 'Days',
    },
    authorities: [{ code: '950', pence: 500_000 }],
  });
  await hear(paymentMade, payment('a', '2011-08-31'));
  await hear(paymentMade, payment('b', '2010-09-01'));
  await hear(paymentMade, payment('too-early', '2010-08-31'));
  await hear(paymentMade, payment('c', '2011-01-01'));
  const taken = { id: 'c', fund: 'f', reversal: 'reversal/c', date: '2011-09-09', why: 'A slip' };
  await hear(paymentReversed, taken);
  expect(await query(authority('costPerSchool { pence }'), null)).toEqual([
    { middleTierQuality: { costPerSchool: { pence: 200_000 } } },
  ]);
});
