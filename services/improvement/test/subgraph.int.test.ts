import { anActor, until } from '@middletier/local/testing';
import { openDoor } from '../../organisations/test/signed-door';
import { improvement } from '../src/subgraph';
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

describe('a school as at a day', () => {
  test('is in the category it had at the end of that day', async () => {
    await area.register('905', ['905001']);
    await area.report('905', [{ urn: '905001', attendance: 96, unauthorised: 1 }]);
    await area.report('905', [{ urn: '905001', attendance: 85, unauthorised: 6 }]);
    // What happened today is moved back, so that there is a past to ask for.
    const moveBack = (version: number, at: string) =>
      db()
        .collection('categorisationSteps')
        .updateOne({ urn: '905001', version }, { $set: { at: new Date(at) } });
    await moveBack(1, '2026-01-10T09:00:00Z');
    await moveBack(2, '2026-02-20T00:00:00Z');
    const at = (day: string) =>
      `as${day.replaceAll('-', '')}: categorisation(asAt: "${day}") { category until }`;
    const days = ['2026-01-09', '2026-01-10', '2026-02-19', '2026-02-20', '2026-03-01'];
    const school = await area.school(
      officerOf('905'),
      '905001',
      `categorisation { category } ${days.map(at).join(' ')}`,
    );
    expect(school).toEqual({
      categorisation: { category: 'RED' },
      as20260109: null,
      as20260110: { category: 'GREEN', until: '2026-02-20T00:00:00.000Z' },
      as20260219: { category: 'GREEN', until: '2026-02-20T00:00:00.000Z' },
      as20260220: { category: 'RED', until: null },
      as20260301: { category: 'RED', until: null },
    });
  });
});

test.each(['"soon"', '"2026-02-30"', '"2026-2-3"', '20260203', 'true'])(
  '%s is refused as a day',
  async (day) => {
    const { errors } = await area.schools(
      officerOf('905'),
      ['905001'],
      `categorisation(asAt: ${day}) { category }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_DATE' } }]);
  },
);

describe('who may see', () => {
  const PRIVATE = [
    'observations { value }',
    'signals { rule }',
    'categorisation { category }',
    'capacityJudgement { grade }',
  ];

  beforeAll(async () => {
    const trust = { 'Trusts (code)': '9906', 'Trusts (name)': 'Our Trust' };
    await area.register('906', ['906001'], trust);
    await area.register('907', ['907001']);
    await area.report('906', [{ urn: '906001' }]);
    await area.report('907', [{ urn: '907001' }]);
  });

  test.each(['school:906001', 'trust:9906', 'local-authority:906'])(
    '%s sees its own',
    async (organisation) => {
      const actor = anActor({ roles: [], organisations: [organisation] });
      expect(await area.school(actor, '906001', PRIVATE.join(' '))).toMatchObject({
        categorisation: { category: 'YELLOW' },
      });
    },
  );

  test('others see nothing, field by field, and what they asked beside it all the same', async () => {
    const actor = anActor({ organisations: ['local-authority:907', 'trust:9907', 'school:907001'] });
    const { schools, errors } = await area.schools(actor, ['906001', '907001'], `urn ${PRIVATE.join(' ')}`);
    expect(schools[0]).toEqual({
      urn: '906001',
      observations: null,
      signals: null,
      categorisation: null,
      capacityJudgement: null,
    });
    expect(schools[1]).toMatchObject({ urn: '907001', categorisation: { category: 'YELLOW' } });
    expect(errors!.map(({ path, extensions }) => [path, extensions.code]).sort()).toEqual(
      ['capacityJudgement', 'categorisation', 'observations', 'signals'].map((field) => [
        ['_entities', 0, field],
        'FORBIDDEN',
      ]),
    );
  });

  test('nobody sees anything without saying who they are, whether there is a school or not', async () => {
    const { schools, errors } = await area.schools(null, ['906001', '999999'], 'categorisation { category }');
    expect(schools).toEqual([{ categorisation: null }, { categorisation: null }]);
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });

  test('a school nobody has heard of has nothing', async () => {
    const nothing = { observations: null, signals: null, categorisation: null, capacityJudgement: null };
    expect(await area.school(officerOf('906'), '999999', PRIVATE.join(' '))).toEqual(nothing);
  });
});

test('fifty schools cost as many questions to the database as two', async () => {
  const urns = Array.from({ length: 50 }, (_, n) => `${908001 + n}`);
  await area.register('908', urns);
  await area.report(
    '908',
    urns.map((urn, n) => ({ urn, attendance: 90 + n / 10, weeks: 3 })),
  );
  const profile = db().collection('system.profile');
  const asked = async (some: readonly string[]) => {
    await db().command({ profile: 2 });
    const fields =
      'observations { value } signals { rule } categorisation { category } capacityJudgement { grade }';
    const { schools } = await area.schools(
      officerOf('908'),
      some,
      `${fields} earlier: categorisation(asAt: "2026-01-01") { category }`,
    );
    await db().command({ profile: 0 });
    expect(schools.filter((school: { categorisation: object | null }) => school.categorisation)).toHaveLength(
      some.length,
    );
    const own = [
      'schools',
      'figures',
      'signals',
      'categorisations',
      'categorisationSteps',
      'capacityJudgements',
    ].map((name) => `improvement.${name}`);
    const seen = await profile.find({ ns: { $in: own } }).toArray();
    await profile.drop();
    return seen.map(({ ns }) => ns as string).sort();
  };
  const forTwo = await asked(urns.slice(0, 2));
  expect(forTwo).toEqual(
    [
      ...['capacityJudgements', 'categorisationSteps', 'categorisationSteps', 'categorisations'],
      ...['figures', 'schools', 'signals'],
    ].map((name) => `improvement.${name}`),
  );
  expect(await asked(urns)).toEqual(forTwo);
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

describe('a live change', () => {
  const CHANGE = {
    ...{ eventId: 'improvement/categorisation/911001@1', cursor: '7', at: '2026-03-02T09:00:00.000Z' },
    ...{
      school: { urn: '911001' },
      localAuthority: { code: '911' },
      from: null,
      to: 'AMBER',
      why: 'A reason.',
      reasons: [],
    },
    support: { days: 15, amountPence: 750_000 },
  };
  const SUBSCRIPTION = `subscription { categorisationChanged { eventId cursor at from to why
    school { urn categorisation { category } } localAuthority { code } support { days amount { pence } } } }`;

  const resolve = async (body: object, actor = officerOf('911')) => {
    const door = await openDoor(improvement, area.servers);
    try {
      const text = JSON.stringify({ query: SUBSCRIPTION, ...body });
      const headers = { 'content-type': 'application/json', ...door.signed(actor, '/graphql', text) };
      return await (await fetch(`${door.url}/graphql`, { method: 'POST', headers, body: text })).json();
    } finally {
      await door.stop();
    }
  };

  test('is resolved from its event, and its school as it is now', async () => {
    await area.register('911', ['911001']);
    await area.report('911', [{ urn: '911001' }]);
    const { amountPence: _, ...support } = CHANGE.support;
    const { reasons: _reasons, ...told } = CHANGE;
    expect(await resolve({ extensions: { event: { categorisationChanged: CHANGE } } })).toEqual({
      data: {
        categorisationChanged: {
          ...told,
          school: { urn: '911001', categorisation: { category: 'YELLOW' } },
          support: { ...support, amount: { pence: 750_000 } },
        },
      },
    });
  });

  test('without its event is refused: the gateway serves subscriptions', async () => {
    expect(await resolve({})).toMatchObject({ errors: [{ extensions: { code: 'NO_EVENT' } }] });
  });
});
