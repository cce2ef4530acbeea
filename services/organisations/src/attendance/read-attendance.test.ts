import fc from 'fast-check';
import { Readable } from 'node:stream';
import { readReturn, type ReturnEntry } from '../returns/read-return';
import { ATTENDANCE_RETURNS } from './attendance-kind';
import { readAttendanceRow, type WeeklyAttendance } from './read-attendance-row';

const TODAY = '2026-03-11';
const GOOD = {
  urn: '100000',
  weekCommencing: '02/03/2026',
  sessionsPossible: '2000',
  sessionsAttended: '1900',
  authorisedAbsence: '70',
  unauthorisedAbsence: '30',
};
const READ = {
  urn: '100000',
  weekCommencing: '2026-03-02',
  sessionsPossible: 2000,
  sessionsAttended: 1900,
  authorisedAbsence: 70,
  unauthorisedAbsence: 30,
};

/** Without the cells that an entry was read from. */
async function entriesOf(text: string, format: 'CSV' | 'NDJSON'): Promise<ReturnEntry<WeeklyAttendance>[]> {
  const entries: ReturnEntry<WeeklyAttendance>[] = [];
  for await (const entry of readReturn(ATTENDANCE_RETURNS, Readable.from([Buffer.from(text)]), {
    format,
    today: TODAY,
  }))
    entries.push(
      'row' in entry ? { line: entry.line, row: entry.row } : { line: entry.line, faults: entry.faults },
    );
  return entries;
}

function faultsOf(given: Partial<typeof GOOD>) {
  const read = readAttendanceRow({ ...GOOD, ...given }, TODAY);
  return 'faults' in read ? read.faults : [];
}

describe('an attendance return', () => {
  test.each([
    ['urn,weekCommencing,sessionsPossible,sessionsAttended,authorisedAbsence,unauthorisedAbsence'],
    ['URN,Week Commencing,Sessions Possible,Sessions Attended,Authorised Absence,Unauthorised Absence'],
    ['urn,week_commencing,sessions_possible,attended,authorised_absence,unauthorised_absence'],
    ['School URN,Week beginning,Possible,Attended,Authorised,Unauthorised'],
  ])('is read under the header %s', async (header) => {
    expect(await entriesOf(`${header}\n${Object.values(GOOD).join(',')}\n`, 'CSV')).toEqual([
      { line: 2, row: READ },
    ]);
  });

  test('is read as NDJSON, with a key that is missing told by its column', async () => {
    const { sessionsAttended: _, ...short } = READ;
    expect(await entriesOf([READ, short].map((row) => JSON.stringify(row)).join('\n'), 'NDJSON')).toEqual([
      { line: 1, row: READ },
      {
        line: 2,
        faults: [expect.objectContaining({ column: 'sessionsAttended', value: null, rule: 'MISSING' })],
      },
    ]);
  });

  test('with a bad row is read but for that row', async () => {
    const rows = [GOOD, { ...GOOD, sessionsAttended: '1.9E+03' }, GOOD].map((row) =>
      Object.values(row).join(';'),
    );
    const entries = await entriesOf([Object.keys(GOOD).join(';'), ...rows, '1;2'].join('\r\n'), 'CSV');
    expect(entries).toEqual([
      { line: 2, row: READ },
      { line: 3, faults: [expect.objectContaining({ column: 'sessionsAttended', value: '1.9E+03' })] },
      { line: 4, row: READ },
      { line: 5, faults: [expect.objectContaining({ column: null, rule: 'CELL_COUNT' })] },
    ]);
  });
});

describe('the rules of a row', () => {
  test.each([
    [{}, []],
    [{ weekCommencing: '2026-03-09' }, []],
    [{ weekCommencing: '2023-03-13' }, []],
    [{ urn: '12' }, [['urn', 'URN']]],
    [{ urn: '' }, [['urn', 'MISSING']]],
    [{ weekCommencing: '2026-03-16' }, [['weekCommencing', 'IN_THE_FUTURE']]],
    [{ weekCommencing: '2023-03-06' }, [['weekCommencing', 'TOO_OLD']]],
    [{ weekCommencing: '02/03/26' }, [['weekCommencing', 'DATE']]],
    [{ sessionsAttended: '-1' }, [['sessionsAttended', 'NEGATIVE']]],
    [{ authorisedAbsence: '7.5' }, [['authorisedAbsence', 'WHOLE_NUMBER']]],
    [{ unauthorisedAbsence: 'NA' }, [['unauthorisedAbsence', 'WHOLE_NUMBER']]],
    [{ sessionsAttended: '1901' }, [['sessionsPossible', 'SUM']]],
    [
      { urn: 'x', weekCommencing: '2026-03-17', sessionsPossible: '' },
      [
        ['urn', 'URN'],
        ['weekCommencing', 'NOT_A_MONDAY'],
        ['weekCommencing', 'IN_THE_FUTURE'],
        ['sessionsPossible', 'MISSING'],
      ],
    ],
  ])('%j breaks %j', (given, broken) => {
    expect(faultsOf(given).map(({ column, rule }) => [column, rule])).toEqual(broken);
  });

  test('a week that does not begin on a Monday is told its Monday, over the end of a year too', () => {
    expect(faultsOf({ weekCommencing: '2026-01-04' })[0]).toMatchObject({
      rule: 'NOT_A_MONDAY',
      value: '2026-01-04',
      fix: expect.stringContaining('2025-12-29'),
    });
  });

  test('sessions that do not add up are told with their sum', () => {
    expect(faultsOf({ sessionsPossible: '1,990' })[0]?.fix).toBe(
      '1900 attended + 70 authorised + 30 unauthorised = 2000, but 1990 were possible: the two must be equal.',
    );
  });

  test('a week without sessions is to be left out', () => {
    const closed = {
      sessionsPossible: '0',
      sessionsAttended: '0',
      authorisedAbsence: '0',
      unauthorisedAbsence: '0',
    };
    expect(faultsOf(closed)).toEqual([
      {
        column: 'sessionsPossible',
        value: '0',
        rule: 'NO_SESSIONS',
        fix: expect.stringContaining('leave out weeks'),
      },
    ]);
  });

  test('a row is taken when its parts add up to more than nought, and only then', () => {
    const part = fc.nat(5000);
    fc.assert(
      fc.property(
        part,
        part,
        part,
        fc.integer({ min: -1, max: 1 }),
        (attended, authorised, unauthorised, off) => {
          const possible = Math.max(0, attended + authorised + unauthorised + off);
          const rules = faultsOf({
            sessionsPossible: String(possible),
            sessionsAttended: String(attended),
            authorisedAbsence: String(authorised),
            unauthorisedAbsence: String(unauthorised),
          });
          expect(rules.length === 0).toBe(possible > 0 && attended + authorised + unauthorised === possible);
        },
      ),
    );
  });
});
