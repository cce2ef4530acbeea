import fc from 'fast-check';
import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { UNDER_NO_TRUST, type Given } from './gias-file';
import { asker, takeFile } from './register-files';
import { registerOf } from './taking-files';

const service = serviceForTests(organisations);

const ask = asker(service);

const FREE = {
  ...UNDER_NO_TRUST,
  'EstablishmentTypeGroup (name)': 'Local authority maintained schools',
};
const COMMUNITY = {
  ...FREE,
  'TypeOfEstablishment (code)': '01',
  'TypeOfEstablishment (name)': 'Community school',
};
const NORTH = { 'GOR (code)': 'B', 'GOR (name)': 'North West' };
const at = (east: number, north: number): Given => ({
  Easting: `${400_000 + east}`,
  Northing: `${250_000 + north}`,
});

const SCHOOLS: readonly Given[] = [
  { URN: '990001', ...at(0, 0), Postcode: 'BN1 1AA' },
  { URN: '990002', ...COMMUNITY, ...at(300, 400), Postcode: 'BN11 1AA' },
  {
    URN: '990003',
    ...COMMUNITY,
    ...NORTH,
    ...at(-2_000, 0),
    Postcode: 'B1 1AA',
    'PhaseOfEducation (code)': '4',
  },
  {
    URN: '990004',
    ...NORTH,
    ...at(700, 700),
    Postcode: 'bn1 9zz',
    'LA (code)': '991',
    'LA (name)': 'Felpersham',
  },
  { URN: '990005', ...COMMUNITY, Easting: '', Northing: '', Postcode: '', 'EstablishmentStatus (code)': '3' },
  { URN: '990006', ...COMMUNITY, ...at(1, 1), 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2010' },
];

beforeAll(async () => {
  await takeFile(service, 'edubasealldata20250422.csv', registerOf(SCHOOLS));
});

interface Found {
  readonly urn: string;
  readonly metres: number | null;
}

async function found(filter: object, page: object = {}): Promise<Found[]> {
  const { schools } = await ask(
    `query ($filter: SchoolFilter, $first: Int, $after: String, $asAt: Date) { schools(filter: $filter, first: $first, after: $after, asAt: $asAt) {
      edges { cursor distanceMetres node { urn } } } }`,
    { filter, ...page },
  );
  return schools.edges.map((edge: { distanceMetres: number | null; node: { urn: string } }) => ({
    urn: edge.node.urn,
    metres: edge.distanceMetres,
  }));
}

const urnsOf = async (filter: object, page?: object) => (await found(filter, page)).map(({ urn }) => urn);

test.each([
  ['a postcode district, and not the one that begins like it', { postcodeArea: 'bn1' }, ['990001', '990004']],
  ['a postcode area, and not the shorter one', { postcodeArea: 'BN' }, ['990001', '990002', '990004']],
  ['the area of one letter', { postcodeArea: 'B' }, ['990003']],
  ['types, without their noughts', { types: ['1'] }, ['990002', '990003', '990005']],
  ['groups of types', { typeGroups: ['10'] }, ['990001', '990004']],
  ['regions', { regions: ['B'] }, ['990003', '990004']],
  [
    'all of it',
    { regions: ['B'], types: ['1', '34'], postcodeArea: 'BN', localAuthorities: ['991'] },
    ['990004'],
  ],
  [
    'a change since long ago',
    { changedSince: '2020-01-01T00:00:00Z' },
    ['990001', '990002', '990003', '990004', '990005'],
  ],
  ['a change since a day to come', { changedSince: '2999-01-01T00:00:00Z' }, []],
])('schools are found by %s', async (_, filter, urns) => {
  expect((await urnsOf(filter)).sort()).toEqual(urns);
});

describe('schools near', () => {
  const HERE = { easting: 400_000, northing: 250_000 };

  test('a place come by distance, the circle and not its square', async () => {
    expect(await found({ near: { ...HERE, withinMetres: 900 } })).toEqual([
      { urn: '990001', metres: 0 },
      { urn: '990002', metres: 500 },
    ]);
    expect(await urnsOf({ near: { ...HERE, withinMetres: 2_000 } })).toEqual([
      '990001',
      '990002',
      '990004',
      '990003',
    ]);
  });

  test('another school, it among them, and those that closed where they are asked for', async () => {
    const nearSchool = { urn: '990001', withinMetres: 600 };
    expect(await urnsOf({ nearSchool })).toEqual(['990001', '990002']);
    expect(await urnsOf({ nearSchool, statuses: ['CLOSED'] })).toEqual(['990006']);
    expect(await urnsOf({ nearSchool }, { asAt: '2010-08-31' })).toEqual([]);
    expect(await urnsOf({ nearSchool }, { asAt: '2013-01-01' })).toEqual(['990001', '990002']);
  });

  test('a place come page by page, each once', async () => {
    const filter = { near: { ...HERE, withinMetres: 5_000 } };
    const query = `query ($filter: SchoolFilter, $after: String) { schools(filter: $filter, first: 1, after: $after) {
      totalCount edges { node { urn } } pageInfo { hasNextPage endCursor } } }`;
    const urns: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { schools } = await ask(query, { filter, after });
      urns.push(schools.edges[0].node.urn);
      expect(schools.totalCount).toBe(4);
      ({ hasNextPage: more, endCursor: after } = schools.pageInfo);
    }
    expect(urns).toEqual(['990001', '990002', '990004', '990003']);
  });

  test('any place are those that a plain search finds within the distance', async () => {
    const placed = SCHOOLS.filter(({ Easting, URN }) => Easting && URN !== '990006');
    const coordinate = fc.integer({ min: -3_000, max: 3_000 });
    await fc.assert(
      fc.asyncProperty(
        coordinate,
        coordinate,
        fc.integer({ min: 1, max: 5_000 }),
        async (east, north, withinMetres) => {
          const near = { easting: 400_000 + east, northing: 250_000 + north, withinMetres };
          const all = placed.map(({ URN, Easting, Northing }) => ({
            urn: URN!,
            metres: Math.round(Math.hypot(Number(Easting) - near.easting, Number(Northing) - near.northing)),
          }));
          const expected = all
            .filter(({ metres }) => metres <= withinMetres)
            .sort((a, b) => a.metres - b.metres || Number(a.urn) - Number(b.urn));
          expect(await found({ near })).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  test.each([
    ['near: { easting: 0, northing: 0, withinMetres: 0 }', 'BAD_DISTANCE'],
    ['nearSchool: { urn: "990001", withinMetres: 100001 }', 'BAD_DISTANCE'],
    ['nearSchool: { urn: "999999", withinMetres: 5 }', 'SCHOOL_UNKNOWN'],
    ['nearSchool: { urn: "990005", withinMetres: 5 }', 'SCHOOL_UNPLACED'],
    [
      'near: { easting: 0, northing: 0, withinMetres: 5 }, nearSchool: { urn: "990001", withinMetres: 5 }',
      'TWO_PLACES',
    ],
    ['postcodeArea: "BN1 1"', 'BAD_POSTCODE_AREA'],
    ['postcodeArea: ".*"', 'BAD_POSTCODE_AREA'],
    ['changedSince: "yesterday"', 'BAD_MOMENT'],
  ])('is refused: %s', async (filter, code) => {
    const { errors } = await service.ask(null, `{ schools(filter: { ${filter} }) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('facets', () => {
  const FACETS = `query ($filter: SchoolFilter) { schoolFacets(filter: $filter) { total phases { value schools } statuses { value schools }
    types { value { code name } schools } localAuthorities { value schools localAuthority { name } } regions { value { code name } schools } } }`;

  test('count what a search finds, the greatest first', async () => {
    expect((await ask(FACETS)).schoolFacets).toEqual({
      total: 5,
      phases: [
        { value: 'PRIMARY', schools: 4 },
        { value: 'SECONDARY', schools: 1 },
      ],
      statuses: [
        { value: 'OPEN', schools: 4 },
        { value: 'OPEN_PROPOSED_TO_CLOSE', schools: 1 },
      ],
      types: [
        { value: { code: '1', name: 'Community school' }, schools: 3 },
        { value: { code: '34', name: 'Academy converter' }, schools: 2 },
      ],
      localAuthorities: [
        { value: '990', schools: 4, localAuthority: { name: 'Borsetshire' } },
        { value: '991', schools: 1, localAuthority: { name: 'Felpersham' } },
      ],
      regions: [
        { value: { code: 'K', name: 'South West' }, schools: 3 },
        { value: { code: 'B', name: 'North West' }, schools: 2 },
      ],
    });
  });

  test.each([
    [{ regions: ['B'] }, 2],
    [{ near: { easting: 400_000, northing: 250_000, withinMetres: 900 } }, 2],
    [{ name: 'no such school' }, 0],
  ])('of %j count %i', async (filter, total) => {
    const { schoolFacets } = await ask(FACETS, { filter });
    const { statuses } = schoolFacets;
    expect(schoolFacets.total).toBe(total);
    expect(statuses.reduce((sum: number, { schools }: { schools: number }) => sum + schools, 0)).toBe(total);
  });
});

test('a name is counted as well while an import has not made the indexes yet', async () => {
  const count = async (name: string): Promise<number> =>
    (
      await ask('query ($filter: SchoolFilter) { schools(filter: $filter) { totalCount } }', {
        filter: { name },
      })
    ).schools.totalCount;
  const [{ node }] = (await ask('{ schools { edges { node { name } } } }')).schools.edges;
  const [word] = node.name.split(' ');
  const before = await count(word);
  await service.ground.db.collection('schools').dropIndexes();
  expect(before).toBeGreaterThan(0);
  expect(await count(`${word} `)).toBe(before);
});
