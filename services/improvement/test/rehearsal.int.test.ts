import { anActor, until, type TestService } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('909', ['909001', '909002', '909003', '909004']);
  await area.report('909', [
    { urn: '909001', attendance: 96, unauthorised: 1 },
    { urn: '909002', attendance: 94.3 },
    { urn: '909003', attendance: 91, unauthorised: 3 },
    { urn: '909004', attendance: 86, unauthorised: 6 },
  ]);
});
afterAll(() => area?.[Symbol.asyncDispose]());

/** An officer and nothing else. */
const plain = (authority: string): Actor => ({ ...officerOf(authority), roles: ['AUTHORITY_OFFICER'] });
const officer = plain('909');
const ask = async (query: string, input: object, actor = officer) => {
  const service: TestService = area.improvement;
  return service.ask(actor, query, { input });
};

let keys = 0;
const command = (input: object) => ({ idempotencyKey: `framework-command-${++keys}`, ...input });

const DRAFT = `mutation ($input: DraftFrameworkInput!) { draftFramework(input: $input) {
  id owner version changedBy basedOn { id version title } definition { title criteria { id } } } }`;
const ADOPT = `mutation ($input: AdoptFrameworkInput!) { adoptFramework(input: $input) {
  id version owner validFrom validTo adoptedBy adoptedBecause basedOn { id } } }`;
const REHEARSE = `query ($input: RehearsalInput!) { rehearsal(input: $input, first: 2) {
  title schools moved better worse notCategorised links { from to schools } causes { cause title schools }
  moves { edges { node { school { urn } from to cause reasons { sentence } } } pageInfo { hasNextPage endCursor } } } }`;
const BODY = { body: 'local-authority:909' };

const rehearse = async (input: object, actor = officer) => {
  const { data, errors } = await ask(REHEARSE, { ...BODY, ...input }, actor);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.rehearsal;
};
const today = new Date().toISOString().slice(0, 10);

describe('a rehearsal', () => {
  const written = () =>
    Promise.all(
      ['categorisations', 'outbox', 'frameworks', 'commands'].map((name) =>
        area.improvement.ground.db.collection(name).countDocuments(),
      ),
    );

  test('of what is in force moves nobody', async () => {
    const { schools, moved, links, moves } = await rehearse({});
    expect({ schools, moved, moves: moves.edges }).toEqual({ schools: 4, moved: 0, moves: [] });
    expect(links.every(({ from, to }: { from: string; to: string }) => from === to)).toBe(true);
  });

  test('starts from the categories that the schools have', async () => {
    const { links } = await rehearse({});
    const urns = ['909001', '909002', '909003', '909004'];
    const { schools } = await area.schools(officer, urns, 'categorisation { category }');
    for (const { from, schools: count } of links)
      expect(schools.filter((one: any) => one.categorisation.category === from)).toHaveLength(count); // eslint-disable-line @typescript-eslint/no-explicit-any
  });

  test('of another threshold says who moves, what moved them, and writes nothing', async () => {
    const before = await written();
    const bands = [
      { below: 97, points: 0 },
      { from: 97, points: 3 },
    ];
    const found = await rehearse({ changes: { criteria: [{ id: 'attendance-rate', bands }] } });
    expect(found).toMatchObject({ schools: 4, better: 0, title: null });
    expect(found.moved).toBeGreaterThanOrEqual(2);
    expect(found.worse).toBe(found.moved);
    expect(found.causes).toEqual([
      { cause: 'attendance-rate', title: 'Attendance rate', schools: found.moved },
    ]);
    expect(found.moves.edges[0].node).toMatchObject({ school: { urn: '909001' }, from: 'GREEN' });
    expect(found.moves.edges[0].node.reasons[0].sentence).toMatch(/^Attendance rate .* of 3 points/);
    expect(await written()).toEqual(before);
  });

  test('of a shipped framework with other categories calls nobody better or worse', async () => {
    const found = await rehearse({ framework: 'floor-standards', version: 1 });
    expect(found).toMatchObject({
      title: 'Floor standards: 35 % at GCSE, 55 % at key stage 2',
      ...{ moved: 4, better: null, worse: null, notCategorised: 4 },
    });
    expect(found.moves.pageInfo.hasNextPage).toBe(true);
  });

  test.each<[string, object, ReturnType<typeof anActor>, string]>([
    ['an officer of another authority', {}, plain('901'), 'FORBIDDEN'],
    ['an officer, of the whole country', { body: null }, officer, 'FORBIDDEN'],
    [
      'a criterion there is not',
      { changes: { criteria: [{ id: 'shoe-size' }] } },
      officer,
      'CRITERION_UNKNOWN',
    ],
    ['a framework there is not', { framework: 'none' }, officer, 'FRAMEWORK_UNKNOWN'],
    [
      'bands with a hole',
      { changes: { criteria: [{ id: 'attendance-rate', bands: [{ from: 3, points: 1 }] }] } },
      officer,
      'BAD_FRAMEWORK',
    ],
  ])('is refused with or by %s', async (_, input, actor, code) => {
    const { errors } = await ask(REHEARSE, { ...BODY, ...input }, actor);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('of the whole country is for administrators', async () => {
    const administrator = anActor({ roles: ['ADMINISTRATOR'], organisations: [] });
    expect(await rehearse({ body: null }, administrator)).toMatchObject({ schools: 4, moved: 0 });
  });
});

describe('a framework', () => {
  const definition = async () => {
    const { data } = await ask(
      `query { shippedFrameworks { id version definition { title categories { id } } } }`,
      {},
    );
    return data.shippedFrameworks;
  };

  test('is shipped with versions by year', async () => {
    const shipped = await definition();
    expect(shipped.map(({ id, version }: { id: string; version: number }) => `${id} ${version}`)).toEqual([
      ...['green-to-red 1', 'wigan-profile 1', 'a-to-d 1', 'light-touch-to-plus 1', 'aspire 1', 'coasting 1'],
      ...['stuck 1', 'floor-standards 1', 'floor-standards 2', 'floor-standards 3'],
    ]);
  });

  test('is drafted from a shipped one, rehearsed, adopted, and categorises from then on', async () => {
    const drafted = await ask(DRAFT, command({ id: 'la-909', owner: BODY.body, shipped: 'a-to-d' }));
    expect(drafted.data.draftFramework).toMatchObject({
      ...{ id: 'la-909', version: 1, changedBy: 'An Officer' },
      basedOn: { id: 'a-to-d', version: 1, title: 'A (no concern) to D (high concern)' },
    });
    const trial = await rehearse({ draft: 'la-909' });
    expect(trial.moved).toBe(4);
    const adoption = command({
      id: 'la-909',
      version: 1,
      validFrom: today,
      reason: 'The heads agreed on it.',
    });
    const adopted = await ask(ADOPT, adoption);
    expect(adopted.data.adoptFramework).toEqual({
      ...{ id: 'la-909', version: 1, owner: BODY.body, validFrom: today, validTo: null },
      ...{ adoptedBy: 'An Officer', adoptedBecause: 'The heads agreed on it.', basedOn: { id: 'a-to-d' } },
    });
    expect(await ask(ADOPT, adoption)).toEqual(adopted);
    expect((await area.told('framework/local-authority-909')).map(({ data }) => data)).toMatchObject([
      {
        id: 'la-909',
        version: 1,
        replaces: null,
        categories: [{ id: 'A' }, { id: 'B' }, { id: 'C' }, { id: 'D' }],
      },
    ]);
    expect(await rehearse({})).toMatchObject({ title: null, moved: 0 });
    await until('the schools to be categorised by it', async () => {
      const fields = 'categorisation { category framework { id definition { title } } }';
      const { categorisation } = await area.school(officer, '909001', fields);
      return categorisation.framework.id === 'la-909' && /^[A-D]$/.test(categorisation.category);
    });
  });

  test('in force is told of the authority, and what was sent is checked as a whole', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LocalAuthority {
      code framework { id version } before: framework(asAt: "2024-09-01") { id } } } }`;
    const of = [{ __typename: 'LocalAuthority', code: '909' }];
    const { data } = await area.improvement.ask(officer, query, { of });
    expect(data._entities).toEqual([
      { code: '909', framework: { id: 'la-909', version: 1 }, before: { id: 'green-to-red' } },
    ]);
    const faulty = {
      ...{
        title: '',
        criteria: [],
        standardsGroups: [],
        capacityUntilJudged: 'B',
        matrix: [],
        categories: [],
      },
    };
    const { errors } = await ask(DRAFT, command({ id: 'next', owner: BODY.body, definition: faulty }));
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_FRAMEWORK' } });
    expect(errors?.[0]?.message).toMatch(
      /no title.*no categories.*no criteria.*standards groups.*matrix cell/,
    );
  });

  test.each<[string, object, ReturnType<typeof anActor>, string]>([
    ['another authority', { id: 'theirs', owner: BODY.body, shipped: 'a-to-d' }, plain('901'), 'FORBIDDEN'],
    ['the id of a shipped one', { id: 'a-to-d', owner: BODY.body, shipped: 'a-to-d' }, officer, 'ID_TAKEN'],
    ['nothing to begin with', { id: 'empty', owner: BODY.body }, officer, 'NOTHING_TO_DRAFT'],
  ])('is refused with or by %s', async (_, input, actor, code) => {
    const { errors } = await ask(DRAFT, command(input), actor);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
