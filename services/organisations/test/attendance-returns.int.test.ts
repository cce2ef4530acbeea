import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { anActor } from '@middletier/local/testing';
import type { Receipt } from '../src/return-files/receipt';
import { organisations } from '../src/subgraph';
import { inWindows1252 } from './gias-file';
import { serviceWithDoor } from './signed-door';
import { registerOf, takeRegister } from './taking-files';

const { service, door } = serviceWithDoor(organisations);

describe('attendance returns', () => {
  const COLUMNS = [
    'urn',
    'weekCommencing',
    'sessionsPossible',
    'sessionsAttended',
    'authorisedAbsence',
    'unauthorisedAbsence',
  ];
  const OFFICER = anActor({ id: 'mis', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] });
  const CSV = { 'content-type': 'text/csv' };
  const TODAY = new Date().toISOString().slice(0, 10);

  /** The Monday that many weeks before the last. */
  function monday(weeksAgo: number): string {
    const day = new Date(`${TODAY}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7) - 7 * (weeksAgo + 1));
    return day.toISOString().slice(0, 10);
  }

  const row = (urn: string, weeksAgo: number, attended = 1_900) => [
    urn,
    monday(weeksAgo),
    2_000,
    attended,
    1_990 - attended,
    10,
  ];
  const csv = (rows: readonly (readonly unknown[])[], delimiter = ',') =>
    [COLUMNS, ...rows].map((cells) => cells.join(delimiter)).join('\n') + '\n';

  const push = async (body: string | Uint8Array, headers: Record<string, string> = CSV): Promise<Receipt> => {
    const answer = await service.send(OFFICER, '/returns/attendance', { headers, body });
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Receipt;
  };

  const told = (urn: string) =>
    service.ground.db
      .collection('outbox')
      .find({ 'event.subject': `return/${urn}` })
      .sort({ 'event.sequence': 1 })
      .toArray();
  const kept = (urn: string) => service.ground.db.collection('attendance').find({ urn }).toArray();

  beforeAll(async () => {
    const schools = Array.from({ length: 30 }, (_, n) => ({ URN: `${990101 + n}` }));
    const closed = { URN: '990198', 'EstablishmentStatus (code)': '2', CloseDate: monday(20) };
    const others = { URN: '990199', EstablishmentName: 'Lakey Hill School', 'Trusts (code)': '9902' };
    await takeRegister(service.ground.store, registerOf([...schools, closed, others]));
  });

  test('are accepted, left unchanged or rejected row by row', async () => {
    await push(csv([row('990101', 1)]));
    const file = csv([
      row('990101', 1),
      row('990101', 0),
      row('990199', 0),
      row('999999', 0),
      row('990198', 0),
      ['990101', monday(2), 2_000, 1_900, 80, 10],
      row('990101', 0, 1_800),
      row('990198', 30),
    ]);
    const receipt = await push(file);
    expect(receipt).toMatchObject({
      kind: 'attendance',
      rows: 8,
      accepted: 2,
      unchanged: 1,
      rejected: 5,
      rejectionsNotTold: 0,
    });
    expect(receipt.rejections.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [4, 'urn', 'NOT_YOUR_SCHOOL'],
      [5, 'urn', 'SCHOOL_UNKNOWN'],
      [6, 'urn', 'SCHOOL_CLOSED'],
      [7, 'sessionsPossible', 'SUM'],
      [8, 'weekCommencing', 'REPEATED'],
    ]);
  });

  test('sent again, tell nothing; corrected, tell what was corrected', async () => {
    const file = csv([row('990102', 1), row('990102', 0), row('990103', 0)]);
    expect(await push(file)).toMatchObject({ rows: 3, accepted: 3 });
    const [before, events] = [await kept('990102'), await told('990102')];
    expect(events.map(({ event }) => event)).toMatchObject([
      {
        type: 'organisations.return.accepted.v1',
        data: {
          kind: 'attendance',
          school: { urn: '990102', name: 'St Brigid’s Primary School', phase: 'PRIMARY' },
          weeks: [
            { weekCommencing: monday(1) },
            {
              weekCommencing: monday(0),
              sessionsPossible: 2_000,
              sessionsAttended: 1_900,
              authorisedAbsence: 90,
              unauthorisedAbsence: 10,
            },
          ],
          audience: { school: '990102', localAuthority: '990', trust: '9901' },
        },
      },
    ]);
    expect(await push(file)).toMatchObject({ rows: 3, accepted: 0, unchanged: 3, rejected: 0 });
    expect(await kept('990102')).toEqual(before);
    expect(await told('990102')).toHaveLength(1);
    expect(await push(csv([row('990102', 1), row('990102', 0, 1_700)]))).toMatchObject({
      accepted: 1,
      unchanged: 1,
    });
    const corrected = (await told('990102'))[1]!;
    expect(corrected['event'].data.weeks).toMatchObject([
      { weekCommencing: monday(0), sessionsAttended: 1_700 },
    ]);
  });

  const SEMICOLONS = ['Schüler', ...COLUMNS].join(';') + '\r\n' + ['Café', ...row('990106', 0)].join(';');
  test.each<[string, string, Record<string, string>, string | Uint8Array]>([
    ['CSV in gzip', '990104', { ...CSV, 'content-encoding': 'gzip' }, gzipSync(csv([row('990104', 0)]))],
    [
      'NDJSON',
      '990105',
      { 'content-type': 'application/x-ndjson' },
      JSON.stringify(Object.fromEntries(COLUMNS.map((column, i) => [column, row('990105', 0)[i]]))),
    ],
    [
      'Windows-1252 with semicolons, as Excel sends it',
      '990106',
      { 'content-type': 'application/vnd.ms-excel' },
      inWindows1252(SEMICOLONS),
    ],
    [
      'CSV with a charset and tabs',
      '990107',
      { 'content-type': 'text/csv; charset=utf-8' },
      csv([row('990107', 0)], '\t'),
    ],
    [
      'CSV in GZIP, written large',
      '990108',
      { ...CSV, 'content-encoding': 'GZIP' },
      gzipSync(csv([row('990108', 0)])),
    ],
  ])('are taken as %s', async (_, urn, headers, body) => {
    expect(await push(body, headers)).toMatchObject({ rows: 1, accepted: 1 });
    expect(await kept(urn)).toMatchObject([{ weekCommencing: monday(0), sessionsAttended: 1_900 }]);
  });

  const ONE = csv([row('990109', 0)]);
  test.each<
    [
      string,
      string,
      number,
      { actor?: typeof OFFICER | null; headers?: Record<string, string>; body?: string | Uint8Array },
    ]
  >([
    ['another content type', 'WRONG_CONTENT_TYPE', 415, { headers: { 'content-type': 'application/json' } }],
    ['another encoding', 'WRONG_CONTENT_TYPE', 415, { headers: { ...CSV, 'content-encoding': 'br' } }],
    ['a sender without the role', 'FORBIDDEN', 403, { actor: { ...OFFICER, roles: ['AUTHORITY_OFFICER'] } }],
    ['nobody', 'UNAUTHENTICATED', 401, { actor: null }],
    ['a file that is not gzip', 'FILE_DAMAGED', 400, { headers: { ...CSV, 'content-encoding': 'gzip' } }],
    [
      'gzip that was cut off',
      'FILE_DAMAGED',
      400,
      { headers: { ...CSV, 'content-encoding': 'gzip' }, body: gzipSync(ONE).subarray(0, -10) },
    ],
    ['a register file', 'FILE_WRONG_KIND', 400, { body: registerOf([{}]) }],
    ['an empty file', 'FILE_EMPTY', 400, { body: '\n' }],
    [
      'a JSON array',
      'FILE_WRONG_KIND',
      400,
      { headers: { 'content-type': 'application/x-ndjson' }, body: '[{"urn": "990109"}]' },
    ],
  ])('are refused from or as %s', async (_, code, status, { actor = OFFICER, headers = CSV, body = ONE }) => {
    const answer = await service.send(actor, '/returns/attendance', { headers, body });
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/.{20}/) } });
    expect(answer.status).toBe(status);
    expect(await kept('990109')).toEqual([]);
  });

  const weeksOf = (urns: readonly string[], attended?: number) =>
    urns.flatMap((urn) => Array.from({ length: 100 }, (_, week) => row(urn, week, attended)));
  const urns = (from: number, count: number) => Array.from({ length: count }, (_, n) => `${from + n}`);

  test('say a thing once, however far apart it is said in a file', async () => {
    await push(csv([row('990111', 0)]));
    const file = csv([row('990111', 0), ...weeksOf(urns(990112, 6)), row('990111', 0, 1_500)]);
    const repeated = [{ line: 603, rule: 'REPEATED', fix: expect.stringContaining('Line 2 ') }];
    expect(await push(file)).toMatchObject({
      accepted: 600,
      unchanged: 1,
      rejected: 1,
      rejections: repeated,
    });
    expect(await push(file)).toMatchObject({
      accepted: 0,
      unchanged: 601,
      rejected: 1,
      rejections: repeated,
    });
    expect(await kept('990111')).toMatchObject([{ sessionsAttended: 1_900 }]);
    expect(await told('990111')).toHaveLength(1);
  });

  test('cut off in the middle change nothing, and sent again are kept and told exactly once', async () => {
    const schools = urns(990120, 8);
    const rows = weeksOf(schools);
    const file = csv(rows);
    const at = (collection: string) =>
      service.ground.db.collection(collection).countDocuments({ urn: { $in: schools } });
    const cut = request(`${door.url}/returns/attendance`, {
      method: 'POST',
      headers: { ...CSV, 'content-length': file.length, ...door.signed(OFFICER, '/returns/attendance', '') },
    });
    const broken = new Promise((resolve) => cut.once('error', resolve));
    cut.write(file.slice(0, file.length - 1_234));
    // The door may take some while to read it; what it has read when the line breaks, it keeps.
    cut.destroy(new Error('the line broke'));
    await broken;
    expect(await at('attendance')).toBe(0);
    const { accepted, unchanged, rejected } = await push(file);
    expect([accepted, unchanged, rejected]).toEqual([rows.length, 0, 0]);
    const stored = await service.ground.db
      .collection('attendance')
      .find({ urn: { $in: schools } })
      .toArray();
    expect(stored.map((week) => COLUMNS.map((column) => week[column])).sort()).toEqual([...rows].sort());
    const events = (await Promise.all(schools.map(told))).flat();
    const toldWeeks = events.flatMap(({ event }) =>
      event.data.weeks.map(
        (week: { weekCommencing: string }) => `${event.data.school.urn} ${week.weekCommencing}`,
      ),
    );
    expect(toldWeeks.sort()).toEqual(rows.map(([urn, week]) => `${urn} ${week}`).sort());
  });
});
