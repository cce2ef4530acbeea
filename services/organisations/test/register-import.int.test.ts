import { serviceForTests } from '@middletier/local/service-for-tests';
import { until } from '@middletier/local/testing';
import { organisations } from '../src/subgraph';
import { COLUMNS_2024, COLUMNS_CUT, fileOf, inWindows1252, lineOf, SCHOOL, type Given } from './gias-file';
import { asker } from './register-files';
import { registerOf, takeRegister } from './taking-files';

const service = serviceForTests(organisations);

const ask = asker(service);

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
