import { asks, aSession } from '../training/desk.builder';
import { calendarOf } from './calendar';

const AT = new Date('2026-02-11T08:00:00Z');
/** Lines as they were before they were folded (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');

test('a session is an event in UTC with where it is and who goes', () => {
  const lines = linesOf(calendarOf('Loxley School', [asks(aSession())], AT));
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'X-WR-CALNAME:Training of Loxley School',
      'UID:s1-1@cpd.middle-tier',
      'SEQUENCE:1',
      'DTSTAMP:20260211T080000Z',
      'DTSTART:20260310T090000Z',
      'DTEND:20260310T153000Z',
      'SUMMARY:Every day counts',
      'LOCATION:Lakey Hill',
      'DESCRIPTION:Lakey Hill Hub. For Teacher 1.',
      'STATUS:CONFIRMED',
    ]),
  );
});

test('it is tentative while its people wait, and has an event for each meeting', () => {
  const meetings = ['10', '17'].map((day) => ({
    ...{ starts: `2026-03-${day}T09:00Z`, ends: `2026-03-${day}T12:00Z`, where: 'Here, there; everywhere' },
  }));
  let { session } = asks(aSession({ places: 1, meetings }));
  const waits = asks(session);
  session = waits.session;
  const lines = linesOf(calendarOf('Loxley School', [{ session, bookings: waits.bookings }], AT));
  expect(lines.filter((line) => line.startsWith('STATUS:'))).toEqual([
    'STATUS:TENTATIVE',
    'STATUS:TENTATIVE',
  ]);
  expect(lines).toContain('LOCATION:Here\\, there\\; everywhere');
  expect(lines).toContain('DESCRIPTION:Lakey Hill Hub. For Teacher 2 (waiting).');
});

test('a school that has booked nothing has an empty calendar', () => {
  expect(linesOf(calendarOf('Loxley School', [], AT)).slice(0, 2)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
  ]);
});
