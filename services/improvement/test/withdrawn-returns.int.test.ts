import { Area, officerOf } from './an-area';

const URN = '952001';
let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('952', [URN, '952002'], { 'PhaseOfEducation (code)': '2' });
});
afterAll(() => area?.[Symbol.asyncDispose]());

const officer = officerOf('952');
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const HEADER = 'urn,censusDate,pupils,fsm,eal';
const push = (...rows: (readonly unknown[])[]) =>
  area.push('952', 'roll', [HEADER, ...rows.map((cells) => cells.join(','))]);

const FIELDS = `observations { measure period from to value state cohort series { period value } }
  signals { rule sentence } categorisation { category sentence explanation { value points } }`;
const standing = (urn = URN) => area.school(officer, urn, FIELDS);
const history = async () => {
  const fields =
    'observationHistory(measures: ["roll-pupils"]) { edges { node { period value state superseded { value } } } }';
  const { observationHistory } = await area.school(officer, URN, fields);
  return observationHistory.edges.map(({ node }: { node: object }) => node);
};

test('after a withdrawal all that follows from returns is as if the file had not come', async () => {
  await area.report('952', [{ urn: URN }, { urn: '952002' }]);
  await push([URN, daysAgo(200), 250, 50, 40]);
  const before = await standing();
  const roll = await push([URN, daysAgo(200), 240, 50, 40], [URN, daysAgo(10), 170, 40, 30]);
  const attendance = await area.push('952', 'attendance', [
    'urn,weekCommencing,sessionsPossible,sessionsAttended,authorisedAbsence,unauthorisedAbsence',
    ...[before.observations[0].to, thisMonday()].map((monday) => `${URN},${monday},2000,1500,100,400`),
  ]);
  const worse = await standing();
  expect(worse.signals.length).toBeGreaterThan(before.signals.length);
  expect(worse.observations).not.toEqual(before.observations);
  await area.withdraw('952', attendance);
  await area.withdraw('952', roll);
  expect(await standing()).toEqual(before);
  expect(await history()).toEqual([
    { period: daysAgo(200), value: 250, state: 'REPORTED', superseded: [{ value: 250 }, { value: 240 }] },
    { period: daysAgo(10), value: null, state: 'NOT_AVAILABLE', superseded: [{ value: 170 }] },
  ]);
});

test('what was taken back may come again', async () => {
  const day = daysAgo(30);
  const first = await push(['952002', day, 300, 60, 30]);
  await area.withdraw('952', first);
  expect((await standing('952002')).observations.map(({ measure }: { measure: string }) => measure)).toEqual([
    'attendance-rate',
    'unauthorised-absence-rate',
  ]);
  await push(['952002', day, 310, 62, 31]);
  expect((await standing('952002')).observations).toContainEqual(
    expect.objectContaining({ measure: 'roll-pupils', value: 310, series: [{ period: day, value: 310 }] }),
  );
});

function thisMonday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
