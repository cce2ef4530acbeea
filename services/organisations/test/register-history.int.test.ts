import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { UNDER_NO_TRUST, type Given } from './gias-file';
import { asker, takeFile, writtenRows } from './register-files';
import { registerOf } from './taking-files';

const service = serviceForTests(organisations);

const ask = asker(service);
const take = (name: string, schools: readonly Given[]) => takeFile(service, name, registerOf(schools));

const BRIDGE = { ...UNDER_NO_TRUST, URN: '990001', EstablishmentName: 'Ambridge School' };
const HASSETT = {
  ...UNDER_NO_TRUST,
  URN: '990002',
  EstablishmentName: 'Penny Hassett School',
  OpenDate: '01-09-1990',
};
const DARRINGTON = {
  ...UNDER_NO_TRUST,
  ...{ URN: '990003', EstablishmentName: 'Darrington School', OpenDate: '01-09-1950' },
  ...{ 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2010' },
};
const LAKEY = {
  ...UNDER_NO_TRUST,
  URN: '990004',
  EstablishmentName: 'Lakey Hill School',
  'EstablishmentStatus (code)': '4',
  OpenDate: '',
};

beforeAll(async () => {
  await take('edubasealldata20230101.csv', [BRIDGE, HASSETT, DARRINGTON, LAKEY]);
  const trust = {
    'EstablishmentTypeGroup (code)': '10',
    'TrustSchoolFlag (code)': '3',
    'Trusts (code)': '9901',
    'Trusts (name)': 'Ambridge Trust',
  };
  await take('edubasealldata20240301.csv', [{ ...BRIDGE, ...trust, EstablishmentName: 'Ambridge Academy' }]);
  await take('edubasealldata20250422.csv', [
    { ...HASSETT, 'EstablishmentStatus (code)': '2', CloseDate: '31-12-2024' },
    { ...LAKEY, 'EstablishmentStatus (code)': '1', OpenDate: '01-09-2024' },
  ]);
});

describe('a school as at a day', () => {
  const shown = async (urn: string, asAt: string) =>
    (
      await ask(
        'query ($urn: ID!, $asAt: Date) { school(urn: $urn, asAt: $asAt) { name status closeDate asAt trust { uid } } }',
        { urn, asAt },
      )
    ).school;

  test.each([
    [
      'before the change',
      '990001',
      '2024-02-29',
      { name: 'Ambridge School', trust: null, asAt: '2024-02-29' },
    ],
    [
      'on the day the file was made',
      '990001',
      '2024-03-01',
      { name: 'Ambridge Academy', trust: { uid: '9901' } },
    ],
    ['on its last day', '990002', '2024-12-31', { status: 'OPEN', closeDate: null }],
    ['on the day after', '990002', '2025-01-01', { status: 'CLOSED', closeDate: '2024-12-31' }],
    [
      'closed before we heard of it, while it was open',
      '990003',
      '2010-08-31',
      { status: 'OPEN', closeDate: null },
    ],
    ['proposed, once we heard of it', '990004', '2024-08-31', { status: 'PROPOSED_TO_OPEN' }],
    ['on its opening day', '990004', '2024-09-01', { status: 'OPEN' }],
  ])('%s', async (_, urn, asAt, expected) => expect(await shown(urn, asAt)).toMatchObject(expected));

  test.each([
    ['before it opened', '990002', '1990-08-31'],
    ['proposed, before we heard of it', '990004', '2022-12-31'],
    ['of which the register has nothing', '999999', '2024-01-01'],
  ])('is nothing %s', async (_, urn, asAt) => expect(await shown(urn, asAt)).toBeNull());
});

test.each([
  'school(urn: "990001", asAt: "2024-02-30") { urn }',
  'schools(asAt: "lately") { totalCount }',
  'localAuthority(code: "990") { schools(asAt: "2024-13-01") { totalCount } }',
  'school(urn: "990001") { registerGroups(asAt: "01/02/2024") { urn } }',
])('a day that there is not is refused: %s', async (query) => {
  const { errors } = await service.ask(null, `{ ${query} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_DATE' } }]);
});

describe('a list as at a day', () => {
  const DAYS = [
    '1949-12-31',
    '1955-01-01',
    '1995-01-01',
    '2010-09-01',
    '2023-06-01',
    '2024-03-01',
    '2024-10-01',
    '2025-01-01',
    '2026-01-01',
  ];
  const STATES = ['OPEN', 'OPEN_PROPOSED_TO_CLOSE', 'PROPOSED_TO_OPEN', 'CLOSED'];

  const listed = async (asAt: string, first = 500) => {
    const query = `query ($asAt: Date, $first: Int, $after: String, $statuses: [SchoolStatus!]) {
      schools(filter: { statuses: $statuses }, asAt: $asAt, first: $first, after: $after) {
        totalCount edges { node { urn name status asAt } } pageInfo { hasNextPage endCursor } } }`;
    const found: { urn: string }[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { schools } = await ask(query, { asAt, first, after, statuses: STATES });
      found.push(...schools.edges.map(({ node }: { node: { urn: string } }) => node));
      ({ hasNextPage: more, endCursor: after } = schools.pageInfo);
      if (!more) expect(schools.totalCount).toBe(found.length);
    }
    return found;
  };

  test.each(DAYS)('%s has each school as it was then, in the order of names, page by page', async (asAt) => {
    const urns = ['990001', '990002', '990003', '990004'];
    const { _: __, ...alone } = await ask(
      `query ($asAt: Date) { ${urns.map((urn) => `s${urn}: school(urn: "${urn}", asAt: $asAt) { urn name status asAt }`).join(' ')} }`,
      { asAt },
    );
    const there = Object.values(alone as Record<string, { name: string } | null>).filter(
      (school) => school !== null,
    );
    const inOrder = there.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect(await listed(asAt)).toEqual(inOrder);
    expect(await listed(asAt, 1)).toEqual(inOrder);
  });

  test.each(DAYS)('%s is counted by its facets as it is listed', async (asAt) => {
    const query = `query ($asAt: Date, $filter: SchoolFilter) {
      schoolFacets(asAt: $asAt, filter: $filter) { total statuses { value schools } } }`;
    const { schoolFacets } = await ask(query, { asAt, filter: { statuses: STATES } });
    const there = (await listed(asAt)) as unknown as { status: string }[];
    const counted = STATES.map((value) => ({
      ...{ value, schools: there.filter(({ status }) => status === value).length },
    })).filter(({ schools }) => schools > 0);
    expect(schoolFacets.total).toBe(there.length);
    expect(new Set(schoolFacets.statuses)).toEqual(new Set(counted));
  });

  test('of a trust or an authority has those that were in it then', async () => {
    const within = async (asAt: string) => {
      const { trust, localAuthority } = await ask(
        `query ($asAt: Date) { trust(uid: "9901") { schools(asAt: $asAt) { edges { node { urn } } } }
          localAuthority(code: "990") { schools(asAt: $asAt) { edges { node { urn } } } } }`,
        { asAt },
      );
      const urns = ({ schools }: { schools: { edges: { node: { urn: string } }[] } }) =>
        schools.edges.map(({ node }) => node.urn);
      return [urns(trust), urns(localAuthority)];
    };
    expect(await within('2024-02-29')).toEqual([[], ['990001', '990002']]);
    expect(await within('2024-10-01')).toEqual([['990001'], ['990001', '990004', '990002']]);
  });
});

describe('history', () => {
  test('names each field, its day and the file it came from', async () => {
    const { school } = await ask(`{ school(urn: "990002") { history { totalCount edges { node {
      field before after on learntAt source { kind file extracted } } } } } }`);
    const learntAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    const source = { kind: 'ESTABLISHMENTS', file: 'edubasealldata20250422.csv', extracted: '2025-04-22' };
    expect(school.history.totalCount).toBe(3);
    expect(school.history.edges.map(({ node }: { node: object }) => node)).toEqual([
      {
        ...{ field: null, before: null, after: 'Penny Hassett School', on: null, learntAt },
        source: { kind: 'ESTABLISHMENTS', file: 'edubasealldata20230101.csv', extracted: '2023-01-01' },
      },
      { field: 'status', before: 'OPEN', after: 'CLOSED', on: '2025-01-01', learntAt, source },
      { field: 'closeDate', before: null, after: '2024-12-31', on: '2025-01-01', learntAt, source },
    ]);
  });

  test('is read page by page', async () => {
    const query =
      'query ($after: String) { school(urn: "990002") { history(first: 2, after: $after) { edges { node { field } } pageInfo { hasNextPage endCursor } } } }';
    const one = (await ask(query)).school.history;
    const two = (await ask(query, { after: one.pageInfo.endCursor })).school.history;
    expect([...one.edges, ...two.edges].map(({ node }) => node.field)).toEqual([null, 'status', 'closeDate']);
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});

describe('the feed of changes', () => {
  const FEED = `query ($cursor: String, $first: Int) { changesSince(cursor: $cursor, first: $first) { cursor hasMore
    changes { kind urn name tombstone keys { localAuthority establishmentNumber trust } fields { field after on } source { file } } } }`;

  test('tells everything once, in the order in which it was committed, and goes on where a reader stopped', async () => {
    const all = (await ask(FEED)).changesSince;
    const told: { kind: string; urn: string; tombstone: boolean }[] = [];
    let cursor: string | null = null;
    for (let more = true; more;) {
      const part: { changes: typeof told; cursor: string; hasMore: boolean } = (
        await ask(FEED, { cursor, first: 2 })
      ).changesSince;
      told.push(...part.changes);
      ({ cursor, hasMore: more } = part);
    }
    expect(told).toEqual(all.changes);
    expect(told.map(({ kind, urn, tombstone }) => `${kind} ${urn}${tombstone ? ' †' : ''}`)).toEqual([
      ...['REGISTERED 990001', 'REGISTERED 990002', 'REGISTERED 990003', 'REGISTERED 990004'],
      ...['CHANGED 990001', 'CLOSED 990002 †', 'CHANGED 990004'],
    ]);
    const nothing = (await ask(FEED, { cursor })).changesSince;
    expect(nothing).toEqual({ cursor, hasMore: false, changes: [] });
  });

  test('carries what a school is known by elsewhere, and what moved', async () => {
    const { changes } = (await ask(FEED)).changesSince;
    expect(changes[4]).toMatchObject({
      keys: { localAuthority: '990', establishmentNumber: '2001', trust: '9901' },
      source: { file: 'edubasealldata20240301.csv' },
    });
    expect(changes[4].fields).toContainEqual({
      field: 'trust',
      after: '9901 Ambridge Trust',
      on: '2024-03-01',
    });
  });

  test.each([
    ['cursor: "nowhere"', 'BAD_CURSOR'],
    ['first: 501', 'BAD_PAGE_SIZE'],
  ])('refuses changesSince(%s)', async (given, code) => {
    const { errors } = await service.ask(null, `{ changesSince(${given}) { cursor } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

test('a file that was taken before writes nothing and tells nothing', async () => {
  const before = await writtenRows(service);
  const { counts } = await take('edubasealldata20240301.csv', [DARRINGTON]);
  expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  expect(await writtenRows(service)).toEqual(before);
});

test('a school that is not in a file stays as it is', async () => {
  await take('edubasealldata20250501.csv', [DARRINGTON]);
  expect((await ask('{ school(urn: "990001") { status } }')).school).toEqual({ status: 'OPEN' });
});

test('an older file overwrites nothing that a newer one told, even where that one changed nothing', async () => {
  const school = {
    ...UNDER_NO_TRUST,
    URN: '990009',
    EstablishmentName: 'Loxley Barrett School',
    SchoolCapacity: '100',
  };
  await take('edubasealldata20250101.csv', [school]);
  await take('edubasealldata20250301.csv', [school]);
  const before = await writtenRows(service);
  const older = { ...school, EstablishmentName: 'Loxley School', SchoolCapacity: '90' };
  const { counts } = await take('edubasealldata20250201.csv', [older]);
  expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  expect(await writtenRows(service)).toEqual(before);
  const shown = '{ school(urn: "990009") { name capacity telephone } }';
  expect((await ask(shown)).school).toMatchObject({ name: 'Loxley Barrett School', capacity: 100 });
  await take('edubasealldata20250401.csv', [{ ...older, TelephoneNum: '01632960002' }]);
  expect((await ask(shown)).school).toMatchObject({ name: 'Loxley School', capacity: 90 });
});

test('an older file fills in what no newer one has told', async () => {
  const cut = 'URN,EstablishmentName,LA (code),EstablishmentStatus (code)';
  const whole = `${cut},SchoolCapacity`;
  await takeFile(service, 'cut20250301.csv', `${cut}\n990010,New name,990,1\n`);
  await takeFile(service, 'edubasealldata20250201.csv', `${whole}\n990010,Old name,990,1,77\n`);
  const { school } = await ask('{ school(urn: "990010") { name capacity } }');
  expect(school).toEqual({ name: 'New name', capacity: 77 });
});

test('two imports at once number their changes without a gap', async () => {
  const some = (from: number) =>
    Array.from({ length: 40 }, (_, i) => ({
      ...UNDER_NO_TRUST,
      URN: `${from + i}`,
      'LA (code)': '995',
      'LA (name)': 'Edgeley',
    }));
  await Promise.all([
    take('a.csv', some(995_001)),
    take('b.csv', some(995_021)),
    take('c.csv', some(995_041)),
  ]);
  const rows = await service.ground.db.collection('registerChanges').find().sort({ _id: 1 }).toArray();
  expect(rows.map(({ _id }) => _id as unknown as number)).toEqual(rows.map((_, i) => i + 1));
  expect(rows.filter(({ kind, urn }) => kind === 'REGISTERED' && urn.startsWith('995'))).toHaveLength(80);
});
