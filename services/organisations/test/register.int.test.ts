import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { SCHOOL, UNDER_NO_TRUST, type Given } from './gias-file';
import { asker } from './register-files';
import { registerOf, takeRegister } from './taking-files';

const service = serviceForTests(organisations);

const ask = asker(service);

const take = (schools: readonly Given[], columns?: readonly string[]) =>
  takeRegister(service.ground.store, registerOf(schools, columns));

describe('the register in GraphQL', () => {
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
