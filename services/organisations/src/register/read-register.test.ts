import { Readable } from 'node:stream';
import {
  COLUMNS_2021,
  COLUMNS_2024,
  COLUMNS_2026,
  COLUMNS_CUT,
  fileOf,
  lineOf,
  SCHOOL,
  type Given,
} from '../../test/gias-file';
import { ATTENDANCE } from '../attendance/attendance-layout';
import { readRegister, type RegisterEntry } from './read-register';

async function entriesOf(file: Buffer): Promise<RegisterEntry[]> {
  const entries: RegisterEntry[] = [];
  for await (const entry of readRegister(Readable.from([file]), [ATTENDANCE])) entries.push(entry);
  return entries;
}

async function fieldsOf(columns: readonly string[], school: Given) {
  const [entry] = await entriesOf(fileOf(columns, [lineOf(columns, school)]));
  if (!entry || !('fields' in entry)) throw new Error(`rejected: ${JSON.stringify(entry)}`);
  return entry.fields;
}

async function faultsOf(school: Given) {
  const [entry] = await entriesOf(fileOf(COLUMNS_2021, [lineOf(COLUMNS_2021, school)]));
  if (!entry || !('faults' in entry)) throw new Error(`accepted: ${JSON.stringify(entry)}`);
  return entry.faults.map(({ column, value, rule }) => [column, value, rule]);
}

describe('layouts', () => {
  test('the 2021 download is read whole', async () => {
    expect(COLUMNS_2021).toHaveLength(139);
    expect(await entriesOf(fileOf(COLUMNS_2021, [lineOf(COLUMNS_2021, SCHOOL)]))).toEqual([
      {
        line: 2,
        urn: '990001',
        fields: {
          name: 'St Brigid’s Primary School',
          localAuthority: { code: '990', name: 'Borsetshire' },
          establishmentNumber: '2001',
          type: { code: '34', name: 'Academy converter' },
          typeGroup: { code: '10', name: 'Academies' },
          status: 'OPEN',
          phase: 'PRIMARY',
          openDate: '2012-09-01',
          closeDate: null,
          statutoryLowAge: 3,
          statutoryHighAge: 11,
          gender: 'Mixed',
          religiousCharacter: 'Does not apply',
          admissionsPolicy: null,
          capacity: 420,
          pupils: 398,
          percentageFsm: 17.5,
          trust: { uid: '9901', name: 'Ambridge Learning Trust' },
          federation: null,
          address: {
            street: '1 High Street',
            locality: null,
            address3: null,
            town: 'Borchester',
            county: null,
            postcode: 'BC1 1AA',
          },
          website: null,
          telephone: '01632960001',
          region: { code: 'K', name: 'South West' },
          district: null,
          ward: null,
          constituency: null,
          easting: 400000,
          northing: 250000,
          ofstedLastInspection: '2017-01-24',
          ukprn: '19900001',
          lastChanged: '2021-05-04',
        },
      },
    ]);
  });

  test('the 2024 download, saved again by a spreadsheet, says the same', async () => {
    expect(COLUMNS_2024).toHaveLength(140);
    const again = Object.entries(SCHOOL).map(([column, value]) => [
      column,
      /^\d\d-\d\d-\d{4}$/.test(value) ? value.replaceAll('-', '/') : value,
    ]);
    expect(await fieldsOf(COLUMNS_2024, Object.fromEntries(again))).toEqual(
      await fieldsOf(COLUMNS_2021, SCHOOL),
    );
  });

  test('the 2026 download is silent on inspections and says the rest', async () => {
    expect(COLUMNS_2026).toHaveLength(135);
    const { ofstedLastInspection: _, ...rest } = await fieldsOf(COLUMNS_2021, SCHOOL);
    expect(await fieldsOf(COLUMNS_2026, SCHOOL)).toStrictEqual(rest);
  });

  test('a cut of eighteen columns has only fields of those', async () => {
    expect(COLUMNS_CUT).toHaveLength(18);
    expect(await fieldsOf(COLUMNS_CUT, SCHOOL)).toStrictEqual({
      name: 'St Brigid’s Primary School',
      localAuthority: { code: '990', name: 'Borsetshire' },
      status: 'OPEN',
      phase: 'PRIMARY',
      openDate: '2012-09-01',
      type: { code: '34', name: 'Academy converter' },
      district: null,
      website: null,
      address: { street: '1 High Street', locality: null, town: 'Borchester', postcode: 'BC1 1AA' },
    });
  });

  test('four columns are enough, and the status may be a name', async () => {
    const columns = ['EstablishmentStatus (name)', 'EstablishmentName', 'LA (code)', 'URN'];
    const school = { ...SCHOOL, 'EstablishmentStatus (name)': 'Open, but proposed to close' };
    expect(await fieldsOf(columns, school)).toStrictEqual({
      name: 'St Brigid’s Primary School',
      localAuthority: { code: '990' },
      status: 'OPEN_PROPOSED_TO_CLOSE',
    });
  });

  test.each([
    ['URN,LinkURN,LinkName,LinkType,LinkEstablishedDate', 'a GIAS establishment links file'],
    [
      'URN,Group UID,Group Name,Group Type,Joined date,EstablishmentName,LA (code)',
      'a GIAS group links file',
    ],
    ['Group UID,Group ID,Group Name,Group Type (code),Group Type', 'a GIAS groups file'],
    ['urn,week commencing,possible,attended,authorised,unauthorised', 'a weekly attendance return'],
  ])('another file, %.20s..., is refused as what it is', async (header, title) => {
    await expect(entriesOf(Buffer.from(`${header}\n`))).rejects.toMatchObject({
      code: 'FILE_WRONG_KIND',
      message: expect.stringContaining(`It looks like ${title}`),
    });
  });
});

describe('values', () => {
  test.each([
    ['1', 'Closed', 'OPEN'],
    ['2', '', 'CLOSED'],
    ['3', '', 'OPEN_PROPOSED_TO_CLOSE'],
    ['04', '', 'PROPOSED_TO_OPEN'],
    ['', 'Closed', 'CLOSED'],
  ])('status code %j with name %j is %s', async (code, name, status) => {
    const school = { ...SCHOOL, 'EstablishmentStatus (code)': code, 'EstablishmentStatus (name)': name };
    expect(await fieldsOf(COLUMNS_2021, school)).toMatchObject({ status });
  });

  test.each([
    ['0', 'NOT_APPLICABLE'],
    ['1', 'NURSERY'],
    ['2', 'PRIMARY'],
    ['3', 'MIDDLE_DEEMED_PRIMARY'],
    ['4', 'SECONDARY'],
    ['5', 'MIDDLE_DEEMED_SECONDARY'],
    ['6', 'SIXTEEN_PLUS'],
    ['7', 'ALL_THROUGH'],
  ])('phase code %s is %s', async (code, phase) => {
    expect(await fieldsOf(COLUMNS_2021, { ...SCHOOL, 'PhaseOfEducation (code)': code })).toMatchObject({
      phase,
    });
  });

  const MAINTAINED = { 'EstablishmentTypeGroup (code)': '4' };
  test.each([
    ['of a multi-academy trust', { ...MAINTAINED, 'TrustSchoolFlag (code)': '3' }, '9901'],
    ['of a single-academy trust', { ...MAINTAINED, 'TrustSchoolFlag (code)': '5' }, '9901'],
    [
      'whose flag is in words',
      {
        ...MAINTAINED,
        'TrustSchoolFlag (code)': '',
        'TrustSchoolFlag (name)': 'Supported by a multi-academy trust',
      },
      '9901',
    ],
    ['that is an academy, flagged 0 all the same', { 'TrustSchoolFlag (code)': '0' }, '9901'],
    ['with a foundation trust', { ...MAINTAINED, 'TrustSchoolFlag (code)': '1' }, undefined],
    ['maintained, not applicable', { ...MAINTAINED, 'TrustSchoolFlag (code)': '0' }, undefined],
    ['that is an academy without a trust yet', { 'Trusts (code)': '' }, undefined],
  ])('the trust of a school %s', async (_, given, uid) => {
    const { trust } = await fieldsOf(COLUMNS_2021, { ...SCHOOL, ...given });
    expect(trust?.uid).toBe(uid);
    expect(trust === null).toBe(uid === undefined);
  });

  test('a federation, a number in the thousands and a suppressed figure', async () => {
    const given = {
      'Federations (code)': '077',
      'Federations (name)': 'Felpersham Federation',
      NumberOfPupils: '1,398',
      PercentageFSM: 'SUPP',
    };
    expect(await fieldsOf(COLUMNS_2021, { ...SCHOOL, ...given })).toMatchObject({
      federation: { uid: '77', name: 'Felpersham Federation' },
      pupils: 1398,
      percentageFsm: null,
    });
  });

  test('no one’s name is read', async () => {
    expect(JSON.stringify(await fieldsOf(COLUMNS_2021, SCHOOL))).not.toContain('Nobody');
  });
});

describe('faults', () => {
  test('all those of a row are told, each once, with column, value and rule', async () => {
    const given = {
      URN: '99',
      EstablishmentName: '',
      'LA (code)': 'Borsetshire',
      'EstablishmentStatus (code)': '9',
      'EstablishmentTypeGroup (code)': '1.00E+01',
      OpenDate: '31/02/2012',
      SchoolCapacity: 'many',
    };
    expect(await faultsOf({ ...SCHOOL, ...given })).toEqual([
      ['URN', '99', 'URN'],
      ['EstablishmentName', '', 'MISSING'],
      ['LA (code)', 'Borsetshire', 'LA_CODE'],
      ['EstablishmentStatus (code)', '9', 'STATUS'],
      ['OpenDate', '31/02/2012', 'DATE_IMPOSSIBLE'],
      ['SchoolCapacity', 'many', 'WHOLE_NUMBER'],
      ['EstablishmentTypeGroup (code)', '1.00E+01', 'ROUNDED_BY_EXCEL'],
    ]);
  });

  test('ten broken rows of ten kinds cost no other row anything', async () => {
    const school = (n: number, given: Given = {}) =>
      lineOf(COLUMNS_2021, { ...SCHOOL, URN: `${990000 + n}`, EstablishmentName: `School ${n}`, ...given });
    const broken = [
      school(50).split(',').slice(0, 100).join(','),
      `${school(51)},one more`,
      school(52).replace('School 52', '"School 52'),
      school(53).replace('School 53', '"School" 53'),
      school(54, { Street: 'x'.repeat(1_000_000) }),
      school(55, { URN: 'ninety' }),
      school(56, { EstablishmentName: ' ' }),
      school(57, { 'EstablishmentStatus (code)': '12' }),
      school(58, { CloseDate: '2021-02-29' }),
      school(59, { UKPRN: '1.99E+07' }),
    ];
    const good = broken.map((_, n) => school(n, { Town: 'Borchester, "Lower"'.replaceAll('"', '""') }));
    const entries = await entriesOf(
      fileOf(
        COLUMNS_2021,
        good.flatMap((line, n) => [line, broken[n] ?? '']),
      ),
    );
    const alone = await entriesOf(fileOf(COLUMNS_2021, good));

    const read = entries.filter((entry) => 'fields' in entry);
    expect(read).toEqual(alone.map((entry, n) => ({ ...entry, line: 2 + 2 * n })));
    const rejected = entries.flatMap((entry) => ('faults' in entry ? [entry] : []));
    expect(
      rejected.map(({ line, faults }) => [line, ...faults.map(({ column, rule }) => [column, rule])]),
    ).toEqual([
      [3, [null, 'CELL_COUNT']],
      [5, [null, 'CELL_COUNT']],
      [7, [null, 'QUOTES']],
      [9, [null, 'QUOTES']],
      [11, [null, 'LINE_TOO_LONG']],
      [13, ['URN', 'URN']],
      [15, ['EstablishmentName', 'MISSING']],
      [17, ['EstablishmentStatus (code)', 'STATUS']],
      [19, ['CloseDate', 'DATE_IMPOSSIBLE']],
      [21, ['UKPRN', 'ROUNDED_BY_EXCEL']],
    ]);
  });
});
