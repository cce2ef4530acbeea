import { serviceForTests } from '@middletier/local/service-for-tests';
import { organisations } from '../src/subgraph';
import { UNDER_NO_TRUST, type Given } from './gias-file';
import { asker, takeFile, takeWhole, toldOf, writtenRows } from './register-files';
import { registerOf } from './taking-files';

const service = serviceForTests(organisations);

const ask = asker(service);

const register = (day: string, ...schools: readonly Given[]) =>
  takeFile(
    service,
    `edubasealldata${day}.csv`,
    registerOf(schools.map((school) => ({ ...UNDER_NO_TRUST, ...school }))),
  );

describe('links', () => {
  const file = (rows: readonly string[]) =>
    ['URN,LinkURN,LinkName,LinkType,LinkEstablishedDate', ...rows].join('\n');
  const links = (day: string, rows: readonly string[], whole = false) =>
    (whole ? takeWhole : takeFile)(service, `links_edubasealldata${day}.csv`, file(rows));
  const row = (n: number) => `980001,99${1_000 + n},Other,Shares a field,01-01-2015`;
  const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => row(from + i));
  const linked = async (asAt?: string) => {
    const { school } = await ask(
      'query ($asAt: Date) { school(urn: "980001", asAt: $asAt) { otherLinks { urn } } }',
      { asAt },
    );
    return school.otherLinks.map(({ urn }: { urn: string }) => Number(urn) - 991_000);
  };

  beforeAll(() => register('20250101', { URN: '980001' }));

  test('that a whole file lacks end on its day, are seen as at the day before, and come back', async () => {
    await links('20250201', rows(0, 20));
    const { counts } = await links('20250301', rows(1, 20), true);
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 19, ended: 1 });
    expect(await linked()).toEqual(rows(1, 20).map((_, i) => i + 1));
    expect((await linked('2025-02-28'))[0]).toBe(0);
    expect((await linked('2025-03-01'))[0]).toBe(1);
    await links('20250215', [row(0)]);
    expect((await linked())[0]).toBe(1);
    await links('20250401', [row(0)]);
    expect([(await linked())[0], (await linked('2025-03-31'))[0]]).toEqual([0, 1]);
    const [kept] = await service.ground.db.collection('schoolLinks').find({ linkUrn: '991000' }).toArray();
    expect(kept?.['missing']).toEqual([
      { since: '2025-03-01', file: 'links_edubasealldata20250301.csv', until: '2025-04-01' },
    ]);
  });

  test('of a whole file that comes again, and of an older one, nothing ends', async () => {
    await links('20250501', rows(0, 20), true);
    const before = await writtenRows(service);
    expect((await links('20250501', rows(0, 20), true)).counts).toMatchObject({ unchanged: 20, ended: 0 });
    expect((await links('20250105', rows(0, 19), true)).counts).toMatchObject({ ended: 0 });
    expect(await writtenRows(service)).toEqual(before);
    expect(await linked()).toHaveLength(20);
  });

  test.each<[string, readonly string[], string]>([
    ['is too short', rows(0, 17), 'FILE_TOO_SHORT'],
    ['has a row nobody can take apart', [...rows(0, 20), '980001,"9'], 'FILE_BROKEN'],
  ])('a whole file that %s ends nothing', async (_, some, code) => {
    await expect(links('20250601', some, true)).rejects.toMatchObject({ code });
    expect(await linked()).toHaveLength(20);
  });

  test('of a school of which a row is at fault stay', async () => {
    const { counts } = await links('20250701', [...rows(0, 19), '980001,99,Short,Successor,'], true);
    expect(counts).toMatchObject({ rejected: 1, ended: 0 });
    expect(await linked()).toHaveLength(20);
  });

  test('an older file adds one that whole files lacked to the past alone, and tells no succession by it', async () => {
    await register('20250101', { URN: '980002' });
    const closed = { 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2010' };
    await register('20250101', { URN: '980003', ...closed });
    const older = [row(77), '980003,980002,Other,Successor,01-09-2010'];
    expect((await links('20250110', older)).counts).toMatchObject({ new: 2, rejected: 0 });
    expect([await linked(), await linked('2025-01-20')].map((some) => some.includes(77))).toEqual([
      false,
      true,
    ]);
    expect(await toldOf(service, '980002')).toEqual([expect.objectContaining({ fact: 'registered' })]);
    await links('20250801', older);
    expect(await linked()).toContain(77);
    expect((await toldOf(service, '980002')).at(-1)).toMatchObject({ fact: 'succeeded' });
  });

  test('no other kind of file ends anything', async () => {
    const whole = registerOf([{ URN: '980001' }]);
    await expect(takeWhole(service, 'x.csv', whole)).rejects.toMatchObject({ code: 'FILE_NOT_WHOLE' });
  });
});

describe('group links', () => {
  const HEADER =
    'URN,Group UID,Group ID,Group Name,Group Type (code),Group Type,Group Status (code),Joined date';
  const links = (day: string, rows: readonly string[], whole = false) =>
    (whole ? takeWhole : takeFile)(service, `grouplinks${day}.csv`, [HEADER, ...rows].join('\n'));
  const inTrust = (urn: string, uid: string, { joined = '01/12/2014', name = 'A TRUST' } = {}) =>
    `${urn},${uid},TR${uid},${name},06,Multi-academy trust,OPEN,${joined}`;
  const trustOf = async (urn: string) =>
    (await ask(`{ school(urn: "${urn}") { trust { uid } } }`)).school.trust;

  test('a membership that a whole file lacks ends, and the school is told to have left its trust', async () => {
    await register('20250101', { URN: '990001' });
    const others = Array.from({ length: 12 }, (_, i) => inTrust(`${990_100 + i}`, '9901'));
    await links('20250201', [inTrust('990001', '9901'), ...others]);
    const { counts } = await links('20250301', others, true);
    expect(counts).toMatchObject({ new: 0, changed: 0, ended: 1 });
    const { school, registerGroup } = await ask(`{
      school(urn: "990001") { trust { uid } registerGroups { uid }
        before: registerGroups(asAt: "2025-02-28") { uid left missingFrom } }
      registerGroup(uid: "9901") { members { totalCount } before: members(asAt: "2025-02-28") { totalCount } } }`);
    expect(school).toEqual({
      ...{ trust: null, registerGroups: [] },
      before: [{ uid: '9901', left: '2025-02-28', missingFrom: 'grouplinks20250301.csv' }],
    });
    expect(registerGroup).toEqual({ members: { totalCount: 12 }, before: { totalCount: 13 } });
    expect((await toldOf(service, '990001')).at(-1)).toMatchObject({
      fact: 'changed',
      data: { changed: ['trust'], trust: null },
    });
    await links('20250401', [inTrust('990001', '9901')]);
    expect(await trustOf('990001')).toEqual({ uid: '9901' });
    await expect(links('20250501', others.slice(0, 9), true)).rejects.toMatchObject({
      code: 'FILE_TOO_SHORT',
    });
  });

  test('an older file puts a school that a whole one lacked into its group for the days before alone', async () => {
    await register('20250101', { URN: '990031' });
    await links('20250215', [inTrust('990031', '9931')]);
    const { school } = await ask(`{ school(urn: "990031") { trust { uid } registerGroups { uid }
      before: registerGroups(asAt: "2025-02-20") { uid left missingFrom } } }`);
    expect(school).toEqual({
      ...{ trust: null, registerGroups: [] },
      before: [{ uid: '9931', left: '2025-02-28', missingFrom: 'grouplinks20250301.csv' }],
    });
  });

  test('an older file moves no school, and renames no group, that a newer one told of', async () => {
    await register('20250101', { URN: '990011' });
    await links('20250401', [inTrust('990011', '9912', { joined: '01/04/2020', name: 'NEW NAME' })]);
    await links('20250201', [
      inTrust('990011', '9911', { joined: '01/09/2024' }),
      inTrust('990011', '9912', { joined: '01/04/2020', name: 'OLD NAME' }),
    ]);
    const { school, registerGroup } = await ask(`{
      school(urn: "990011") { trust { uid } registerGroups { uid joined left } }
      registerGroup(uid: "9912") { name } }`);
    expect(school).toEqual({
      trust: { uid: '9912' },
      registerGroups: [{ uid: '9912', joined: '2020-04-01', left: null }],
    });
    expect(registerGroup.name).toBe('NEW NAME');
  });

  test('of establishments and group links, the newer file says which trust a school is in', async () => {
    const IN = (uid: string): Given => ({
      ...{
        URN: '990021',
        'TrustSchoolFlag (code)': '3',
        'Trusts (code)': uid,
        'Trusts (name)': `TRUST ${uid}`,
      },
      'EstablishmentTypeGroup (code)': '10',
    });
    await register('20250301', IN('9921'));
    await links('20250201', [inTrust('990021', '9922')]);
    expect(await trustOf('990021')).toEqual({ uid: '9921' });
    await links('20250401', [inTrust('990021', '9922')]);
    expect(await trustOf('990021')).toEqual({ uid: '9922' });
    await register('20250315', IN('9921'));
    expect(await trustOf('990021')).toEqual({ uid: '9922' });
    await register('20250501', IN('9921'));
    expect(await trustOf('990021')).toEqual({ uid: '9921' });
  });
});
