import { anActor } from '@middletier/local/testing';
import { openDoor } from '../../organisations/test/signed-door';
import { improvement } from '../src/subgraph';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const db = () => area.improvement.ground.db;

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
