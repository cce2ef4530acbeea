import { until } from '@middletier/local/testing';
import { Area, monday, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const CATEGORY = 'categorisation { category since until }';
const db = () => area.improvement.ground.db;

describe('what follows from a return', () => {
  test('observations, a category with its whole reckoning, and a change that is told', async () => {
    await area.register('901', ['901001']);
    await area.report('901', [{ urn: '901001' }]);
    const school = await area.school(
      officerOf('901'),
      '901001',
      `observations { measure title value unit cohort from to } signals { rule } capacityJudgement { grade }
       categorisation { category until state sentence points pointsAvailable standardsGroup capacity capacityJudged
         explanation { criterion title basis value comparator difference cohort band points weight weightedPoints leftOutBecause }
         escalations { floor } support { days amount { pence currency } } framework { id title version } }`,
    );
    const window = { unit: 'PERCENT', cohort: 200, from: monday(6), to: monday(1) };
    expect(school).toEqual({
      observations: [
        { measure: 'attendance-rate', title: 'Attendance rate', value: 94.3, ...window },
        { measure: 'unauthorised-absence-rate', title: 'Unauthorised absence rate', value: 1.8, ...window },
      ],
      signals: [],
      capacityJudgement: null,
      categorisation: {
        ...{
          category: 'YELLOW',
          until: null,
          state: 'PROPOSED',
          points: 6,
          pointsAvailable: 9,
          standardsGroup: 2,
        },
        ...{ capacity: 'B', capacityJudged: false, escalations: [] },
        sentence: expect.stringMatching(/^YELLOW, with 10 days of support worth £5,000\.00\. /),
        explanation: [
          {
            ...{
              criterion: 'attendance-rate',
              title: 'Attendance rate',
              basis: 'VALUE',
              value: 94.3,
              cohort: 200,
            },
            ...{
              comparator: null,
              difference: null,
              band: 'at least 93 % and below 95 %',
              points: 2,
              weight: 2,
              weightedPoints: 4,
            },
            leftOutBecause: null,
          },
          expect.objectContaining({
            criterion: 'unauthorised-absence-rate',
            value: 1.8,
            points: 2,
            weightedPoints: 2,
          }),
          expect.objectContaining({
            ...{
              criterion: 'attendance-gap-to-area',
              basis: 'GAP_TO_AREA',
              comparator: null,
              difference: null,
            },
            ...{
              points: null,
              weightedPoints: 0,
              leftOutBecause: 'there is no other school to compare with',
            },
          }),
        ],
        support: { days: 10, amount: { pence: 500_000, currency: 'GBP' } },
        framework: { id: 'green-to-red', title: 'Green to red', version: 1 },
      },
    });
    expect(await area.told('categorisation/901001')).toMatchObject([
      {
        type: 'improvement.categorisation.changed.v1',
        sequence: 1,
        data: {
          ...{
            school: { urn: '901001' },
            localAuthority: { code: '901' },
            phase: 'PRIMARY',
            from: null,
            to: 'YELLOW',
          },
          ...{
            weakCriteria: [],
            framework: { id: 'green-to-red', version: 1 },
            support: { days: 10, amountPence: 500_000 },
          },
          audience: { school: '901001', localAuthority: '901', trust: null },
        },
      },
    ]);
  });

  test('signals are raised and cleared as the figures go, and the category moves with them and says why', async () => {
    await area.register('902', ['902001']);
    const look = () =>
      area.school(
        officerOf('902'),
        '902001',
        `signals { rule severity sentence value threshold since } ${CATEGORY}`,
      );
    await area.report('902', [{ urn: '902001', attendance: 96, unauthorised: 1 }]);
    expect(await look()).toMatchObject({ signals: [], categorisation: { category: 'GREEN' } });
    await area.report('902', [{ urn: '902001', attendance: 85, unauthorised: 6 }]);
    const poor = await look();
    expect(poor).toMatchObject({
      signals: [
        {
          rule: 'attendance-low',
          severity: 'RED',
          value: 85,
          threshold: 88,
          sentence: expect.stringContaining('85 %'),
        },
        { rule: 'unauthorised-absence-high', severity: 'RED', value: 6, threshold: 5 },
      ],
      categorisation: { category: 'RED' },
    });
    await area.report('902', [{ urn: '902001', attendance: 84, unauthorised: 6 }]);
    const poorer = await look();
    expect(poorer.signals).toMatchObject([
      { value: 84, since: poor.signals[0].since },
      { since: poor.signals[1].since },
    ]);
    await area.report('902', [{ urn: '902001', attendance: 96, unauthorised: 1 }]);
    expect(await look()).toMatchObject({ signals: [], categorisation: { category: 'GREEN' } });
    const signals = await area.told(/^signal\/902001-/);
    expect(signals.map(({ type, data }) => [type.split('.')[2], data.rule]).sort()).toEqual([
      ['cleared', 'attendance-low'],
      ['cleared', 'unauthorised-absence-high'],
      ['raised', 'attendance-low'],
      ['raised', 'unauthorised-absence-high'],
    ]);
    const changes = await area.told('categorisation/902001');
    expect(changes.map(({ sequence, data: { from, to } }) => [sequence, from, to])).toEqual([
      [1, null, 'GREEN'],
      [2, 'GREEN', 'RED'],
      [3, 'RED', 'GREEN'],
    ]);
    expect(changes[1]!.data.reasons).toContainEqual({
      ...{ criterion: 'attendance-rate', valueBefore: 96, valueAfter: 85, pointsBefore: 3, pointsAfter: 0 },
      sentence: 'Attendance rate fell from 96 % to 85 %: from 3 to 0 of 3 points',
    });
    expect(changes[1]!.data.why).toContain('Attendance rate fell from 96 % to 85 %');
    expect(changes[1]!.data.weakCriteria.sort()).toEqual(['attendance-rate', 'unauthorised-absence-rate']);
  });

  test('other figures in the same category are reckoned anew, and nothing is told', async () => {
    await area.register('903', ['903001']);
    const look = () =>
      area.school(officerOf('903'), '903001', `${CATEGORY.replace('}', 'explanation { value } }')}`);
    await area.report('903', [{ urn: '903001', attendance: 94.3 }]);
    const before = await look();
    const told = await area.told(/^(categorisation|signal)\//);
    await area.report('903', [{ urn: '903001', attendance: 94.4 }]);
    const after = await look();
    expect(before.categorisation.explanation[0].value).toBe(94.3);
    expect(after.categorisation.explanation[0].value).toBe(94.4);
    expect(after.categorisation).toMatchObject({
      category: 'YELLOW',
      since: before.categorisation.since,
      until: null,
    });
    expect(await area.told(/^(categorisation|signal)\//)).toEqual(told);
  });
});

test('facts that come twice change nothing', async () => {
  await area.register('910', ['910001', '910002']);
  await area.report('910', [{ urn: '910001', attendance: 85 }, { urn: '910002' }]);
  await area.report('910', [{ urn: '910001', attendance: 96 }]);
  const everything = async () => {
    const names = [
      'schools',
      'figures',
      'signals',
      'categorisations',
      'categorisationSteps',
      'positions',
      'outbox',
      'deadLetters',
      'failures',
    ];
    return Promise.all(
      names.map((name) => db().collection<{ _id: string }>(name).find().sort({ _id: 1 }).toArray()),
    );
  };
  await until(
    'the changes to be sent',
    async () => (await db().collection('outbox').countDocuments({ sent: false })) === 0,
  );
  const before = await everything();
  const rows = await area.organisations.ground.db.collection('outbox').find().toArray();
  const js = area.organisations.ground.nats.jetstream();
  for (const { event } of rows) {
    const [service, aggregate, fact] = event.type.split('.');
    const subject = `${service}.${aggregate}.${fact}.${event.subject.split('/')[1]}`;
    await js.publish(subject, JSON.stringify(event), { msgID: `${event.id} once more` });
  }
  await area.settled();
  expect(rows.length).toBeGreaterThan(4);
  expect(await everything()).toEqual(before);
});
