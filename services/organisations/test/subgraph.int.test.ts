import { testServers, testService, until } from '@middletier/local/testing';
import type { TestServers, TestService } from '@middletier/local/testing';
import { organisations } from '../src/subgraph';
import { COLUMNS_2024, COLUMNS_CUT, fileOf, inWindows1252, lineOf, SCHOOL, type Given } from './gias-file';
import { registerOf, takeRegister } from './taking-files';

let servers: TestServers;
let service: TestService;

beforeAll(async () => {
  servers = await testServers();
  service = await testService(organisations, servers);
});

afterAll(async () => {
  await service?.stop();
  await servers?.[Symbol.asyncDispose]();
});

const ask = async (query: string, variables: object = {}) => {
  const { data, errors } = await service.ask(null, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const take = (schools: readonly Given[], columns?: readonly string[]) =>
  takeRegister(service.ground.store, registerOf(schools, columns));

const outboxRows = () => service.ground.db.collection('outbox').countDocuments();

/** Facts told of one school, oldest first, without the part every one of them has. */
const toldOf = async (urn: string) => {
  const rows = await service.ground.db
    .collection('outbox')
    .find({ 'event.subject': `school/${urn}` })
    .sort({ 'event.sequence': 1 })
    .toArray();
  return rows.map(({ event }) => event);
};

describe('the register in GraphQL', () => {
  const UNDER_NO_TRUST = {
    'EstablishmentTypeGroup (code)': '4',
    'TrustSchoolFlag (code)': '0',
    'Trusts (code)': '',
    'Trusts (name)': '',
  };
  const SECONDARY = { 'PhaseOfEducation (code)': '4' };
  const ELSEWHERE = { 'LA (code)': '991', 'LA (name)': 'Felpersham' };

  beforeAll(async () => {
    await take([
      SCHOOL,
      {
        ...UNDER_NO_TRUST,
        URN: '990002',
        EstablishmentName: 'École Ambridge Nursery',
        'PhaseOfEducation (code)': '1',
      },
      {
        ...SECONDARY,
        URN: '990003',
        EstablishmentName: "Saint Bridget's High School",
        'Trusts (code)': '9902',
        'Trusts (name)': 'Lakey Hill Trust',
      },
      {
        ...SECONDARY,
        URN: '990004',
        EstablishmentName: 'Lakey Hill School',
        'EstablishmentStatus (code)': '3',
      },
      {
        ...SECONDARY,
        URN: '990005',
        EstablishmentName: 'Penny Hassett School',
        'EstablishmentStatus (code)': '2',
        CloseDate: '31-08-2019',
      },
      {
        ...SECONDARY,
        URN: '990006',
        EstablishmentName: 'Darrington School',
        'EstablishmentStatus (code)': '4',
        OpenDate: '',
      },
      {
        ...ELSEWHERE,
        ...UNDER_NO_TRUST,
        URN: '991001',
        EstablishmentName: 'Stanton Lakeside School',
        'PhaseOfEducation (code)': '7',
      },
    ]);
  });

  test('shows a school with everything the register has of it', async () => {
    const { school } = await ask(`{ school(urn: "990001") {
      urn name phase status type { code name } localAuthority { code name } trust { uid name }
      address { street locality town county postcode } website openDate closeDate pupils capacity percentageFsm updatedAt } }`);
    expect(school).toEqual({
      urn: '990001',
      name: 'St Brigid’s Primary School',
      phase: 'PRIMARY',
      status: 'OPEN',
      type: { code: '34', name: 'Academy converter' },
      localAuthority: { code: '990', name: 'Borsetshire' },
      trust: { uid: '9901', name: 'Ambridge Learning Trust' },
      address: {
        street: '1 High Street',
        locality: null,
        town: 'Borchester',
        county: null,
        postcode: 'BC1 1AA',
      },
      website: null,
      openDate: '2012-09-01',
      closeDate: null,
      pupils: 398,
      capacity: 420,
      percentageFsm: 17.5,
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  test('shows an authority and a trust with their schools', async () => {
    const schools = '{ totalCount edges { node { urn } } }';
    const { localAuthority, trust, school } = await ask(
      `{ localAuthority(code: "990") { name schools ${schools} } trust(uid: "9902") { name schools ${schools} }
         school(urn: "990002") { trust { uid } } }`,
    );
    expect(localAuthority).toMatchObject({ name: 'Borsetshire', schools: { totalCount: 4 } });
    expect(trust).toEqual({
      name: 'Lakey Hill Trust',
      schools: { totalCount: 1, edges: [{ node: { urn: '990003' } }] },
    });
    expect(school).toEqual({ trust: null });
  });

  test('is null where it has nothing', async () => {
    const query = `{ school(urn: "999999") { urn } localAuthority(code: "001") { code } trust(uid: "1") { uid } }`;
    expect(await ask(query)).toEqual({ school: null, localAuthority: null, trust: null });
  });

  test('answers for entities that other subgraphs name', async () => {
    const { _entities } = await ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on School { name } ... on LocalAuthority { title: name } ... on Trust { called: name } } }`,
      {
        of: [
          { __typename: 'School', urn: '990004' },
          { __typename: 'School', urn: '999999' },
          { __typename: 'LocalAuthority', code: '991' },
          { __typename: 'Trust', uid: '9901' },
        ],
      },
    );
    expect(_entities).toEqual([
      { name: 'Lakey Hill School' },
      null,
      { title: 'Felpersham' },
      { called: 'Ambridge Learning Trust' },
    ]);
  });

  test.each<[string, object | null, string[]]>([
    ['nothing said: those that are open', null, ['990001', '990002', '990003', '990004', '991001']],
    ['the beginning of a word', { name: 'lake' }, ['990004', '991001']],
    ['words in any order', { name: 'school LAKEY' }, ['990004']],
    ['an accent left out', { name: 'ecole' }, ['990002']],
    ['an accent given', { name: 'ÉCOLE' }, ['990002']],
    ['Saint for St, with or without the apostrophe', { name: 'saint brigids' }, ['990001']],
    ['St for Saint', { name: "st bridget's" }, ['990003']],
    [
      'St for every Saint, and for the beginning of another word',
      { name: 'St' },
      ['990001', '990003', '991001'],
    ],
    ['a word of no school', { name: 'lakey academy' }, []],
    ['a name without a letter or a digit', { name: '–?' }, []],
    ['an expression is a word like another', { name: '.*' }, []],
    ['a name that is blank', { name: ' ' }, ['990001', '990002', '990003', '990004', '991001']],
    ['phases', { phases: ['NURSERY', 'ALL_THROUGH'] }, ['990002', '991001']],
    ['closed ones', { statuses: ['CLOSED'] }, ['990005']],
    ['those to come', { statuses: ['PROPOSED_TO_OPEN', 'OPEN_PROPOSED_TO_CLOSE'] }, ['990004', '990006']],
    ['no state at all', { statuses: [] }, []],
    ['trusts', { trusts: ['9902', '9999'] }, ['990003']],
    ['authorities', { localAuthorities: ['991'] }, ['991001']],
    ['URNs', { urns: ['990003', '990005', '999999'] }, ['990003']],
    [
      'all of it together',
      { name: 'school', phases: ['SECONDARY'], localAuthorities: ['990'], trusts: ['9901'] },
      ['990004'],
    ],
  ])('lists schools by %s', async (_, filter, urns) => {
    const { schools } = await ask(
      'query ($filter: SchoolFilter) { schools(filter: $filter) { totalCount edges { node { urn } } } }',
      { filter },
    );
    expect(schools.edges.map(({ node }: { node: { urn: string } }) => node.urn).sort()).toEqual(urns);
    expect(schools.totalCount).toBe(urns.length);
  });

  test('lists within an authority or a trust only what is there, whatever else is asked', async () => {
    const { localAuthority, trust } = await ask(
      `{ localAuthority(code: "990") { schools(filter: { localAuthorities: ["991"] }) { totalCount } }
         trust(uid: "9901") { schools(filter: { trusts: ["9902"] }) { totalCount } } }`,
    );
    expect(localAuthority.schools.totalCount).toBe(0);
    expect(trust.schools.totalCount).toBe(0);
  });

  test('pages through a list in the order of names, each school once', async () => {
    const query = `query ($after: String) { schools(first: 2, after: $after) {
      totalCount edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }`;
    const names: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { schools } = await ask(query, { after });
      names.push(...schools.edges.map(({ node }: { node: { name: string } }) => node.name));
      expect(schools.totalCount).toBe(5);
      expect(schools.pageInfo.endCursor).toBe(schools.edges.at(-1).cursor);
      ({ endCursor: after, hasNextPage: more } = schools.pageInfo);
    }
    expect(names).toEqual([
      'École Ambridge Nursery',
      'Lakey Hill School',
      "Saint Bridget's High School",
      'St Brigid’s Primary School',
      'Stanton Lakeside School',
    ]);
    const beyond = await ask(query, { after });
    expect(beyond.schools).toMatchObject({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  test('pages through authorities and trusts', async () => {
    const page = '{ totalCount edges { node { name } } pageInfo { hasNextPage } }';
    const { localAuthorities, trusts } = await ask(
      `{ localAuthorities(first: 1) ${page} trusts(first: 1) ${page} }`,
    );
    expect(localAuthorities).toEqual({
      totalCount: 2,
      edges: [{ node: { name: 'Borsetshire' } }],
      pageInfo: { hasNextPage: true },
    });
    expect(trusts).toEqual({
      totalCount: 2,
      edges: [{ node: { name: 'Ambridge Learning Trust' } }],
      pageInfo: { hasNextPage: true },
    });
  });

  test.each([
    ['first: 0', 'BAD_PAGE_SIZE'],
    ['first: 501', 'BAD_PAGE_SIZE'],
    ['after: "nowhere"', 'BAD_CURSOR'],
    ['filter: { statuses: [MERRY] }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses schools(%s)', async (page, code) => {
    const { errors } = await service.ask(null, `{ schools(${page}) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('an import', () => {
  const school = (urn: number, given: Given = {}) => ({
    ...SCHOOL,
    URN: `${urn}`,
    'LA (code)': '992',
    'LA (name)': 'Loxley',
    ...given,
  });

  test('takes a cut of eighteen columns in Windows-1252, and tells of each school', async () => {
    const rows = [school(992001), school(992002, { EstablishmentName: 'Café Lane – Upper School' })];
    const lines = rows.map((row) => lineOf(COLUMNS_CUT, row));
    const { counts } = await takeRegister(
      service.ground.store,
      inWindows1252(fileOf(COLUMNS_CUT, lines).toString()),
    );
    expect(counts).toEqual({ rows: 2, new: 2, changed: 0, unchanged: 0, rejected: 0 });
    const { schools } = await ask(
      '{ schools(filter: { localAuthorities: ["992"] }) { edges { node { urn name trust { uid } } } } }',
    );
    expect(schools.edges).toEqual([
      { node: { urn: '992002', name: 'Café Lane – Upper School', trust: null } },
      { node: { urn: '992001', name: 'St Brigid’s Primary School', trust: null } },
    ]);
    expect(await toldOf('992002')).toMatchObject([
      {
        id: 'organisations/school/992002@1',
        type: 'organisations.school.registered.v1',
        data: {
          urn: '992002',
          name: 'Café Lane – Upper School',
          phase: 'PRIMARY',
          status: 'OPEN',
          localAuthority: { code: '992', name: 'Loxley' },
          trust: null,
          audience: { school: '992002', localAuthority: '992', trust: null },
        },
      },
    ]);
  });

  test('repeated, changes nothing and tells nothing', async () => {
    const rows = [school(992011), school(992012)];
    await take(rows);
    const state = () =>
      service.ground.db
        .collection('schools')
        .find({ _id: { $in: ['992011', '992012'] as never[] } })
        .toArray();
    const [before, told] = [await state(), await outboxRows()];
    expect((await take(rows)).counts).toEqual({ rows: 2, new: 0, changed: 0, unchanged: 2, rejected: 0 });
    expect(await state()).toEqual(before);
    expect(await outboxRows()).toBe(told);
  });

  test('of a later layout names what changed, and keeps what it has no column for', async () => {
    await take([school(992021, { NumberOfPupils: '398' }), school(992022)]);
    const columns = COLUMNS_2024.filter(
      (column) => column !== 'NumberOfPupils' && !column.startsWith('Trusts'),
    );
    const later = [
      school(992021, { EstablishmentName: 'Ambridge Academy', Town: 'Ambridge' }),
      school(992022),
    ];
    expect((await take(later, columns)).counts).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    const kept = await ask(
      '{ school(urn: "992021") { name pupils trust { name } address { street town } } }',
    );
    expect(kept.school).toEqual({
      name: 'Ambridge Academy',
      pupils: 398,
      trust: { name: 'Ambridge Learning Trust' },
      address: { street: '1 High Street', town: 'Ambridge' },
    });
    const told = await toldOf('992021');
    expect(told.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['organisations.school.registered.v1', 1],
      ['organisations.school.changed.v1', 2],
    ]);
    expect(told[1].data.changed.sort()).toEqual(['address', 'name']);
    expect(await toldOf('992022')).toHaveLength(1);
  });

  test('publishes on the stream that a school closed', async () => {
    await take([school(992031)]);
    const heard: { type: string; data: object }[] = [];
    const following = service.ground.nats.subscribe('organisations.school.*.992031', {
      callback: (_error, message) => heard.push(message.json()),
    });
    await service.ground.nats.flush();
    await take([school(992031, { 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2025' })]);
    await until('school.closed on the stream', async () => heard.some(({ type }) => type.includes('closed')));
    following.unsubscribe();
    expect(heard.at(-1)).toMatchObject({
      type: 'organisations.school.closed.v1',
      data: { urn: '992031', status: 'CLOSED', closeDate: '2025-08-31' },
    });
  });

  test('takes a school that stands in the file twice as its last row says', async () => {
    const { counts } = await take([school(992041), school(992041, { EstablishmentName: 'Ambridge School' })]);
    expect(counts).toEqual({ rows: 2, new: 1, changed: 0, unchanged: 1, rejected: 0 });
    expect(await toldOf('992041')).toMatchObject([{ data: { name: 'Ambridge School' } }]);
  });

  test('keeps the name of a trust that one of its schools gives', async () => {
    const named = { 'Trusts (code)': '9941', 'Trusts (name)': 'Brookfield Trust' };
    await take([school(992051, named), school(992052, { ...named, 'Trusts (name)': '' })]);
    expect((await ask('{ trust(uid: "9941") { name } }')).trust).toEqual({ name: 'Brookfield Trust' });
  });

  test('rejects ten broken rows of ten kinds by line, column and rule, and takes the rest', async () => {
    const broken: readonly (readonly [Given, string, string])[] = [
      [{ URN: '' }, 'URN', 'MISSING'],
      [{ URN: '99' }, 'URN', 'URN'],
      [{ EstablishmentName: 'NULL' }, 'EstablishmentName', 'MISSING'],
      [{ 'LA (code)': 'Loxley' }, 'LA (code)', 'LA_CODE'],
      [{ 'EstablishmentStatus (code)': '7' }, 'EstablishmentStatus (code)', 'STATUS'],
      [{ 'PhaseOfEducation (code)': '8' }, 'PhaseOfEducation (code)', 'PHASE'],
      [{ OpenDate: '31-02-2012' }, 'OpenDate', 'DATE_IMPOSSIBLE'],
      [{ SchoolCapacity: 'four hundred' }, 'SchoolCapacity', 'WHOLE_NUMBER'],
      [{ PercentageFSM: '117.5' }, 'PercentageFSM', 'PERCENTAGE'],
      [{ UKPRN: '1.99E+07' }, 'UKPRN', 'ROUNDED_BY_EXCEL'],
    ];
    const rows = broken.flatMap(([given], i) => [school(992060 + i), school(992080 + i, given)]);
    const { counts, rejections } = await take(rows);
    expect(counts).toEqual({ rows: 20, new: 10, changed: 0, unchanged: 0, rejected: 10 });
    expect(
      rejections.map(({ line, faults }) => [line, faults.map(({ column, rule }) => [column, rule])]),
    ).toEqual(broken.map(([, column, rule], i) => [3 + 2 * i, [[column, rule]]]));
    expect(rejections.every(({ faults }) => faults.every(({ fix }) => fix.length > 20))).toBe(true);
    const urns = broken.map((_, i) => `${992060 + i}`);
    const { schools } = await ask(
      'query ($urns: [ID!]) { schools(filter: { urns: $urns }) { totalCount } }',
      { urns },
    );
    expect(schools.totalCount).toBe(10);
  });
});
