import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { UNDER_NO_TRUST, type Given } from './gias-file';
import { asker, takeFile, toldOf, writtenRows } from './register-files';
import { registerOf } from './taking-files';

const service = serviceForTests(organisations);

const ask = asker(service);

const GROUP_HEADER =
  'Group UID,Group ID,Group Name,Companies House Number,Group Type (code),Group Type,Closed Date,Open date,Incorporated on (open date),Group Status (code),Group Status';
const groupsFile = (...rows: readonly string[]) =>
  [`${GROUP_HEADER},Group Street,Head of Group Last Name,UKPRN`, ...rows].join('\r\n');
const linksFile = (...rows: readonly string[]) =>
  [`URN,${GROUP_HEADER},Joined date,EstablishmentName`, ...rows].join('\n');

const groups = (...rows: readonly string[]) =>
  takeFile(service, 'allgroupsdata20250422.csv', groupsFile(...rows));
const groupLinks = (...rows: readonly string[]) =>
  takeFile(service, 'grouplinks20250422.csv', linksFile(...rows));

const AMBRIDGE =
  '9901,TR00261,AMBRIDGE LEARNING TRUST,7318714,"06",Multi-academy trust,,,19/07/2010,OPEN,Open';
const HASSETT = '9902,TR00002,PENNY HASSETT TRUST,,6,Multi-academy trust,,,14/07/2011,OPEN,Open';
const FEDERATION = '9903,,THE BORSETSHIRE FEDERATION,,1,Federation,,01/09/2015,,OPEN,Open';

const register = (...schools: readonly Given[]) =>
  takeFile(
    service,
    'edubasealldata20250101.csv',
    registerOf(schools.map((school) => ({ ...UNDER_NO_TRUST, ...school }))),
  );

test('groups are told apart by their header, and "06" and 6 are one code', async () => {
  const { counts } = await groups(
    `${AMBRIDGE},1 High Street,Nobody,10058308`,
    `${HASSETT},,,`,
    `${FEDERATION},,,`,
  );
  expect(counts).toEqual({ kind: 'GROUPS', rows: 3, new: 3, changed: 0, unchanged: 0, rejected: 0 });
  const { registerGroup, registerGroups, trust } = await ask(`{
    registerGroup(uid: "9901") { uid groupId name kind type companiesHouseNumber ukprn openDate closedDate isOpen }
    registerGroups(kinds: [MULTI_ACADEMY_TRUST]) { totalCount edges { node { uid } } }
    trust(uid: "9902") { name registerEntry { kind openDate } } }`);
  expect(registerGroup).toEqual({
    ...{ uid: '9901', groupId: 'TR00261', name: 'AMBRIDGE LEARNING TRUST', kind: 'MULTI_ACADEMY_TRUST' },
    ...{ type: 'Multi-academy trust', companiesHouseNumber: '07318714', ukprn: '10058308' },
    ...{ openDate: '2010-07-19', closedDate: null, isOpen: true },
  });
  expect(registerGroups.edges.map(({ node }: { node: { uid: string } }) => node.uid)).toEqual([
    '9901',
    '9902',
  ]);
  expect(trust).toEqual({
    name: 'PENNY HASSETT TRUST',
    registerEntry: { kind: 'MULTI_ACADEMY_TRUST', openDate: '2011-07-14' },
  });
});

test('a group link puts a school into its trust since the day it joined, and tells so', async () => {
  await register({ URN: '990001' });
  const { counts } = await groupLinks(`990001,${AMBRIDGE},01/12/2014,Ambridge School`);
  expect(counts).toMatchObject({ kind: 'GROUP_LINKS', new: 1, rejected: 0 });
  const { school, before, after, trust } = await ask(`{
    school(urn: "990001") { trust { uid } registerGroups { joined left group { name } } }
    before: school(urn: "990001", asAt: "2014-11-30") { trust { uid } registerGroups { uid } }
    after: school(urn: "990001", asAt: "2014-12-01") { trust { uid } registerGroups { uid } }
    trust(uid: "9901") { schools(asAt: "2015-01-01") { edges { node { urn } } } } }`);
  expect(school).toEqual({
    trust: { uid: '9901' },
    registerGroups: [{ joined: '2014-12-01', left: null, group: { name: 'AMBRIDGE LEARNING TRUST' } }],
  });
  expect(before).toEqual({ trust: null, registerGroups: [] });
  expect(after).toEqual({ trust: { uid: '9901' }, registerGroups: [{ uid: '9901' }] });
  expect(trust.schools.edges).toEqual([{ node: { urn: '990001' } }]);
  expect(await toldOf(service, '990001')).toMatchObject([
    { fact: 'registered', data: { trust: null } },
    { fact: 'changed', data: { changed: ['trust'], trust: { uid: '9901' }, audience: { trust: '9901' } } },
  ]);
});

test('a school that joins another trust leaves the first, and stays in its federation', async () => {
  await register({ URN: '990011' });
  await groupLinks(`990011,${AMBRIDGE},01/12/2014,A`, `990011,${FEDERATION},01/09/2015,A`);
  await groupLinks(`990011,${HASSETT},01/04/2020,A`);
  const { school, registerGroup } = await ask(`{
    school(urn: "990011") { trust { uid } registerGroups { uid joined } past: registerGroups(asAt: "2020-03-31") { uid left } }
    registerGroup(uid: "9901") { members(asAt: "2020-04-01") { edges { node { urn } } } } }`);
  expect(school).toEqual({
    trust: { uid: '9902' },
    registerGroups: [
      { uid: '9903', joined: '2015-09-01' },
      { uid: '9902', joined: '2020-04-01' },
    ],
    past: [
      { uid: '9901', left: '2020-03-31' },
      { uid: '9903', left: null },
    ],
  });
  expect(registerGroup.members.edges).toEqual([{ node: { urn: '990001' } }]);
});

test('files that come again write nothing and tell nothing', async () => {
  await register({ URN: '990021' });
  const rows = [
    `990021,${AMBRIDGE},01/12/2014,A`,
    `990022,${HASSETT},01/04/2020,B`,
    `990021,${FEDERATION},,A`,
  ];
  await groupLinks(...rows);
  await groups(`${AMBRIDGE},,,`, `${HASSETT},,,`);
  await groupLinks(...rows);
  const before = await writtenRows(service);
  expect((await groupLinks(...rows)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 3 });
  expect((await groups(`${AMBRIDGE},,,`, `${HASSETT},,,`)).counts).toMatchObject({ unchanged: 2 });
  expect(await writtenRows(service)).toEqual(before);
});

test('the list of authorities names them, in the order they are known by', async () => {
  const list =
    'Local Authority GIAS ID,Local Authority Name,Address Line 1,Local Authority ENG\n997,Ambridge and Felpersham,"1, High Street",AMB\n998,Loxley,,LOX\n99x,Nowhere,,NO\n';
  const { counts, rejections } = await takeFile(service, 'local-authorities.csv', list);
  expect(counts).toEqual({
    kind: 'LOCAL_AUTHORITIES',
    rows: 3,
    new: 2,
    changed: 0,
    unchanged: 0,
    rejected: 1,
  });
  expect(rejections.map(({ line, faults }) => [line, faults.map(({ rule }) => rule)])).toEqual([
    [4, ['LA_CODE', 'LA_LETTERS']],
  ]);
  expect((await ask('{ localAuthority(code: "997") { name letters } }')).localAuthority).toEqual({
    name: 'Ambridge and Felpersham',
    letters: 'AMB',
  });
  expect((await takeFile(service, 'local-authorities.csv', list)).counts).toMatchObject({
    new: 0,
    changed: 0,
    unchanged: 2,
  });
});

test.each([
  [
    'an attendance return',
    'urn,weekCommencing,sessionsPossible,sessionsAttended,authorisedAbsence,unauthorisedAbsence\n',
    'FILE_WRONG_KIND',
    /weekly attendance return/,
  ],
  ['columns of nothing known', 'one,two\n1,2\n', 'FILE_WRONG_KIND', /lacks the columns/],
  ['a workbook', 'PK\u0003\u0004', 'FILE_WRONG_KIND', /Excel workbook/],
  ['nothing', '', 'FILE_EMPTY', /empty/],
])('a file of %s is named as such before its first row', async (_, content, code, message) => {
  const before = await writtenRows(service);
  await expect(takeFile(service, 'x.csv', content)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
  expect(await writtenRows(service)).toEqual(before);
});
