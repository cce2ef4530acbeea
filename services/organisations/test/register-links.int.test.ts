import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { inWindows1252, type Given } from './gias-file';
import { asker, takeFile, toldOf, writtenRows } from './register-files';
import { registerOf } from './taking-files';

const service = serviceForTests(organisations);

const ask = asker(service);
const register = (schools: readonly Given[]) =>
  takeFile(service, 'edubasealldata20250422.csv', registerOf(schools));

const linksFile = (...rows: readonly string[]) =>
  inWindows1252(['"URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"', ...rows].join('\r\n'));
const links = (...rows: readonly string[]) =>
  takeFile(service, 'links_edubasealldata20250422.csv', linksFile(...rows));

const OLD = (urn: string): Given => ({
  URN: urn,
  EstablishmentName: `Old ${urn}`,
  'EstablishmentStatus (code)': '2',
  CloseDate: '31-08-2019',
});
const NEW = (urn: string): Given => ({ URN: urn, EstablishmentName: `New ${urn}`, OpenDate: '01-09-2019' });

const LINKED = 'urn name linkType linkTypeName date school { status }';
const linksOf = async (urn: string) =>
  (
    await ask(
      `{ school(urn: "${urn}") { predecessors { ${LINKED} } successors { ${LINKED} } otherLinks { ${LINKED} } } }`,
    )
  ).school;

test('links are read in Windows-1252, undated and from one end', async () => {
  await register([OLD('990001'), NEW('990002')]);
  const { counts } = await links(
    '990002,990001,"St Brigid’s School","Predecessor",""',
    '990002,980001,"Siân’s Sixth Form","Sixth Form Centre Link","01-01-1900"',
    '990002,980002,"Playing Field","Shares a field","05-03-2016"',
  );
  expect(counts).toEqual({ kind: 'LINKS', rows: 3, new: 3, changed: 0, unchanged: 0, rejected: 0 });
  expect(await linksOf('990002')).toEqual({
    predecessors: [
      {
        urn: '990001',
        name: 'Old 990001',
        linkType: 'PREDECESSOR',
        linkTypeName: 'Predecessor',
        date: null,
        school: { status: 'CLOSED' },
      },
    ],
    successors: [],
    otherLinks: [
      {
        urn: '980001',
        name: 'Siân’s Sixth Form',
        linkType: 'SIXTH_FORM_CENTRE_LINK',
        linkTypeName: 'Sixth Form Centre Link',
        date: null,
        school: null,
      },
      {
        urn: '980002',
        name: 'Playing Field',
        linkType: 'OTHER',
        linkTypeName: 'Shares a field',
        date: '2016-03-05',
        school: null,
      },
    ],
  });
  expect((await linksOf('990001')).successors).toMatchObject([{ urn: '990002', linkType: 'SUCCESSOR' }]);
});

describe('a succession', () => {
  const SUCCEEDED = (from: string, to: string) => ({
    fact: 'succeeded',
    data: {
      from,
      to,
      on: '2019-09-01',
      link: 'SUCCESSOR',
      audience: { school: to, localAuthority: '990', trust: '9901' },
    },
  });

  test.each<[string, string, readonly (() => Promise<unknown>)[]]>([
    [
      'when its links come last',
      '991',
      [
        () => register([OLD('991001'), NEW('991002')]),
        () => links('991001,991002,"New","Successor",""', '991002,991001,"Old","Predecessor",""'),
      ],
    ],
    [
      'when its links come first',
      '992',
      [() => links('992001,992002,"New","Successor",""'), () => register([OLD('992001'), NEW('992002')])],
    ],
    [
      'when the old school closes last',
      '993',
      [
        () => register([{ URN: '993001' }, NEW('993002')]),
        () => links('993002,993001,"Old","Predecessor",""'),
        async () => expect((await toldOf(service, '993002')).map(({ fact }) => fact)).toEqual(['registered']),
        () => register([OLD('993001')]),
      ],
    ],
  ])('is told once, %s, however often files come', async (_, urns, steps) => {
    for (const step of steps) await step();
    for (const step of steps.filter((_step, i) => i !== 2)) await step();
    const told = await toldOf(service, `${urns}002`);
    expect(told.filter(({ fact }) => fact === 'succeeded')).toEqual([SUCCEEDED(`${urns}001`, `${urns}002`)]);
  });

  test('stands in the feed, as a tombstone with the new key', async () => {
    const { changesSince } = await ask(
      '{ changesSince(first: 500) { changes { kind urn tombstone successor { urn on link school { name } } } } }',
    );
    const succeeded = changesSince.changes.filter(({ kind }: { kind: string }) => kind === 'SUCCEEDED');
    expect(succeeded).toContainEqual({
      ...{ kind: 'SUCCEEDED', urn: '991001', tombstone: true },
      successor: { urn: '991002', on: '2019-09-01', link: 'SUCCESSOR', school: { name: 'New 991002' } },
    });
  });
});

test('a file that comes again writes nothing; a day that was missing is filled in', async () => {
  const file = ['994001,994002,"New","Successor",""', '994001,994003,"Other","Other",""'];
  await links(...file);
  const before = await writtenRows(service);
  expect((await links(...file)).counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  expect(await writtenRows(service)).toEqual(before);
  expect((await links('994001,994002,"New","Successor","01-09-2019"')).counts).toMatchObject({ changed: 1 });
  expect((await links(...file)).counts).toMatchObject({ changed: 0, unchanged: 2 });
});

test('a faulty row is named by line and column, and costs nothing else', async () => {
  const { counts, rejections } = await links(
    '995001,995001,"Itself","Successor",""',
    '995001,995002,"Fine","Successor",""',
    '995001,99,"Short","Successor","31-02-2019"',
  );
  expect(counts).toMatchObject({ rows: 3, new: 1, rejected: 2 });
  expect(
    rejections.map(({ line, faults }) => [line, faults.map(({ column, rule }) => [column, rule])]),
  ).toEqual([
    [2, [['LinkURN', 'LINK_TO_ITSELF']]],
    [
      4,
      [
        ['LinkURN', 'URN'],
        ['LinkEstablishedDate', 'DATE_IMPOSSIBLE'],
      ],
    ],
  ]);
});
