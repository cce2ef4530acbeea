import { aSession, asks, onDay } from './desk.builder';
import { callOff, giveUp, replan, type Desk } from './desk';
import { correctAttendance, deliveredTo, hold } from './hold';
import type { Booking } from './booking';
import type { Plan, Session } from './session';

const refusing = (code: string) => expect.objectContaining({ code });
const planOf = ({ meetings, places, waitingPlaces, pricePence, release, freeUntil }: Session): Plan => ({
  ...{ meetings, places, waitingPlaces, pricePence, release, freeUntil },
});

/** As many as come, one after the other. */
function queue(session: Session, count: number): { session: Session; bookings: Booking[] } {
  const bookings: Booking[] = [];
  let now = session;
  for (let i = 0; i < count; i += 1) {
    const desk = asks(now);
    now = desk.session;
    bookings.push(...desk.bookings);
  }
  return { session: now, bookings };
}

test('places go to the first, the next wait in the order in which they came, and then it is full', () => {
  const { session, bookings } = queue(aSession(), 4);
  expect(bookings.map(({ state, ticket }) => [state, ticket])).toEqual([
    ['CONFIRMED', 1],
    ['CONFIRMED', 2],
    ['WAITING', 3],
    ['WAITING', 4],
  ]);
  expect(session).toMatchObject({ taken: 2, waiting: 2, version: 1 });
  expect(() => asks(session)).toThrow(refusing('SESSION_FULL'));
});

test('without approval somebody keeps their turn and owes nothing', () => {
  const { session, bookings } = asks(aSession(), { approval: null });
  expect(bookings).toMatchObject([{ state: 'REQUESTED', ticket: 1, chargePence: 0 }]);
  expect(session).toMatchObject({ taken: 0, nextTicket: 2 });
});

test('one person has one booking, however the name is written', () => {
  const { session, bookings } = asks(aSession());
  const again = { attendee: { name: ' TEACHER 1', role: 'TEACHERS' as const }, own: bookings };
  expect(() => asks(session, again)).toThrow(refusing('BOOKED_ALREADY'));
});

test.each<[string, string, number]>([
  ['2026-03-01', 'in time', 0],
  ['2026-03-02', 'late', 4_500],
])(
  'a place given up on %s, %s, is owed for with %d pence, and whoever waits longest takes it',
  (today, _, owed) => {
    const { session, bookings } = queue(aSession(), 4);
    const waiting = bookings.filter(({ state }) => state === 'WAITING').toReversed();
    const desk = giveUp(session, bookings[0]!, { reason: 'Ill', waiting, moment: onDay(today) });
    expect(desk.bookings).toMatchObject([
      { ticket: 1, state: 'CANCELLED', chargePence: owed },
      { ticket: 3, state: 'CONFIRMED', chargePence: 4_500 },
    ]);
    expect(desk.session).toMatchObject({ taken: 2, waiting: 1 });
  },
);

test('more places go to those who wait at the new price, and never fewer than are taken', () => {
  const { session, bookings } = queue(aSession(), 4);
  const again = (places: number) =>
    replan(session, {
      ...{ read: 1, plan: { ...planOf(session), places, pricePence: 5_000 }, moment: onDay('2026-02-11') },
      waiting: bookings.slice(2),
    });
  expect(again(3).bookings).toMatchObject([{ ticket: 3, state: 'CONFIRMED', pricePence: 5_000 }]);
  expect(() => again(1)).toThrow(refusing('PLACES_TAKEN'));
});

test('what is called off is owed for by nobody', () => {
  const { session, bookings } = queue(aSession(), 3);
  const desk = callOff(session, { read: 1, reason: 'Snow', live: bookings, moment: onDay('2026-03-09') });
  expect(desk.bookings.map(({ state, chargePence }) => [state, chargePence])).toEqual(
    bookings.map(() => ['CANCELLED', 0]),
  );
  expect(() => asks(desk.session)).toThrow(refusing('WRONG_STATE'));
});

describe('once it is over', () => {
  const held = (came: readonly string[]): Desk => {
    const { session, bookings } = queue(aSession(), 3);
    return hold(session, { read: 1, came, live: bookings, moment: onDay('2026-03-10') });
  };

  test('who had a place came or stayed away and owes its price; who waited in vain owes nothing', () => {
    expect(held(['s1.2']).bookings.map(({ state, chargePence }) => [state, chargePence])).toEqual([
      ['NO_SHOW', 4_500],
      ['ATTENDED', 4_500],
      ['LAPSED', 0],
    ]);
  });

  test('each school is told what it was to it: places, money, and release for those who came', () => {
    expect(deliveredTo(held(['s1.2']))).toEqual([
      { urn: '990002', places: 2, attended: 1, pricePence: 9_000, releasePence: 20_000 },
    ]);
  });

  test('who was missed came after all: the price stays, the release is paid, and it says who found out', () => {
    const { session, bookings } = held(['s1.2']);
    const missed = bookings[0]!;
    const said = { read: missed.version, came: true, reason: 'On the list of signatures', judged: false };
    const desk = correctAttendance(session, missed, { ...said, moment: onDay('2026-03-12') });
    expect(desk.bookings).toMatchObject([{ id: 's1.1', state: 'ATTENDED', chargePence: 4_500 }]);
    expect(desk.bookings[0]!.steps.at(-1)).toMatchObject({ reason: 'On the list of signatures' });
    expect(deliveredTo({ session, bookings: [...desk.bookings, ...bookings.slice(1)] })).toMatchObject([
      { places: 2, attended: 2, pricePence: 9_000, releasePence: 40_000 },
    ]);
    expect(desk.session.version).toBe(session.version + 1);
  });

  test.each<[string, string, object]>([
    ['NOTHING_TO_CORRECT', 's1.2', {}],
    ['EVALUATED_ALREADY', 's1.2', { came: false, judged: true }],
    ['WRONG_STATE', 's1.3', {}],
    ['CHANGED_MEANWHILE', 's1.1', { read: 1 }],
    ['BAD_TEXT', 's1.1', { reason: ' ' }],
  ])('%s', (code, id, given) => {
    const { session, bookings } = held(['s1.2']);
    const booking = bookings.find((one) => one.id === id)!;
    const said = { read: booking.version, came: true, reason: 'A list', judged: false };
    const act = () => correctAttendance(session, booking, { ...said, ...given, moment: onDay('2026-03-12') });
    expect(act).toThrow(refusing(code));
  });

  test.each<[string, readonly string[], string, string]>([
    ['before its end', [], '2026-03-09', 'DATE_TO_COME'],
    ['with somebody who waited', ['s1.3'], '2026-03-10', 'NO_PLACE'],
  ])('it is not recorded %s', (_, came, today, code) => {
    const { session, bookings } = queue(aSession(), 3);
    expect(() => hold(session, { read: 1, came, live: bookings, moment: onDay(today) })).toThrow(
      refusing(code),
    );
  });
});

test.each<[string, Partial<Plan>, string]>([
  ['no meeting', { meetings: [] }, 'BAD_MEETINGS'],
  [
    'a meeting that ends first',
    { meetings: [{ starts: '2026-03-10T09:00Z', ends: '2026-03-10T08:00Z', where: 'x' }] },
    'BAD_MEETINGS',
  ],
  ['no place', { places: 0 }, 'BAD_PLACES'],
  ['half a penny', { pricePence: 0.5 }, 'BAD_PRICE'],
  ['release without end', { release: { halfDays: 201, pencePerHalfDay: 0 } }, 'BAD_RELEASE'],
  ['a free day after it began', { freeUntil: '2026-03-11' }, 'BAD_DATE'],
])('a session with %s is refused', (_, given, code) => {
  expect(() => aSession(given)).toThrow(refusing(code));
});
