import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import { LIVE, type Booking, type BookingState } from './booking';
import type { Desk } from './desk';
import { endsOn, startsOn, type Session } from './session';

/** Days as lists are ordered and narrowed by them. */
interface Days {
  readonly startsOn: string;
  readonly endsOn: string;
}
type SessionRow = Omit<Session, 'id'> & Days & { readonly _id: string };
type BookingRow = Omit<Booking, 'id'> & { readonly _id: string };
export type SessionPage = Connection<Session>;
export type BookingPage = Connection<Booking>;

export const trainingCollections: readonly CollectionDefinition[] = [
  {
    name: 'trainingSessions',
    indexes: [
      { key: { startsOn: 1, _id: 1 } },
      { key: { 'offer.id': 1, startsOn: 1, _id: 1 } },
      { key: { 'provider.id': 1, startsOn: 1, _id: 1 } },
    ],
  },
  {
    name: 'trainingBookings',
    indexes: [
      { key: { sessionId: 1, ticket: 1 } },
      { key: { sessionId: 1, state: 1, ticket: 1 } },
      { key: { urn: 1, _id: 1 } },
    ],
  },
];

const sessionsOf = (db: Db) => db.collection<SessionRow>('trainingSessions');
const bookingsOf = (db: Db) => db.collection<BookingRow>('trainingBookings');
const bookingOf = ({ _id, ...rest }: BookingRow): Booking => ({ id: _id, ...rest });
const sessionOf = ({ _id, startsOn: _from, endsOn: _to, ...rest }: SessionRow): Session => ({
  id: _id,
  ...rest,
});

export async function findSession({ db, session }: UnitOfWork, id: string): Promise<Session | null> {
  const row = await sessionsOf(db).findOne({ _id: id }, { session });
  return row && sessionOf(row);
}

/** Those that there are, in no order. */
export async function findSessions({ db, session }: UnitOfWork, ids: readonly string[]): Promise<Session[]> {
  const rows = sessionsOf(db).find({ _id: { $in: [...ids] } }, { session });
  return (await rows.toArray()).map(sessionOf);
}

export async function findBooking({ db, session }: UnitOfWork, id: string): Promise<Booking | null> {
  const row = await bookingsOf(db).findOne({ _id: id }, { session });
  return row && bookingOf(row);
}

interface Wanted {
  readonly sessionId: string;
  readonly urns?: readonly string[];
  readonly states?: readonly BookingState[];
}

/** Bookings of a session in the order in which they came: those that are alive unless told otherwise. */
export async function findBookings(
  { db, session }: UnitOfWork,
  { sessionId, urns, states = LIVE }: Wanted,
): Promise<Booking[]> {
  const filter = { sessionId, state: { $in: [...states] }, ...(urns ? { urn: { $in: [...urns] } } : {}) };
  const rows = bookingsOf(db).find(filter, { session }).sort({ ticket: 1 });
  return (await rows.toArray()).map(bookingOf);
}

/** A session with its bookings: two who write to one session conflict on its row, and one of them runs again. */
export async function saveDesk({ db, session }: UnitOfWork, desk: Desk): Promise<void> {
  const { id, ...row } = desk.session;
  const days = { startsOn: startsOn(desk.session), endsOn: endsOn(desk.session) };
  await sessionsOf(db).replaceOne({ _id: id }, { ...row, ...days }, { upsert: true, session });
  const writes = desk.bookings.map(({ id: _id, ...booking }) => ({
    replaceOne: { filter: { _id }, replacement: booking, upsert: true },
  }));
  if (writes.length > 0) await bookingsOf(db).bulkWrite(writes, { session, ordered: false });
}

export interface SessionFilter {
  readonly offers?: readonly string[] | null;
  readonly providers?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly withPlaces?: boolean | null;
}

export interface Training {
  readonly sessions: DataLoader<string, Session | null>;
  readonly booking: (id: string) => Promise<Booking | null>;
  readonly pageOfSessions: (filter: SessionFilter, page: PageArguments) => Promise<SessionPage>;
  readonly pageOfBookings: (
    of: {
      readonly urn?: string;
      readonly sessionId?: string;
      readonly states?: readonly BookingState[] | null;
    },
    page: PageArguments,
  ) => Promise<BookingPage>;
}

export const openTraining = (db: Db): Training => ({
  sessions: rowsByKey(sessionsOf(db), sessionOf),
  booking: async (id) => {
    const row = await bookingsOf(db).findOne({ _id: id });
    return row && bookingOf(row);
  },
  pageOfSessions: (filter, page) =>
    readPage(
      {
        ...{ collection: sessionsOf(db), filter: toQuery(filter), toNode: sessionOf },
        order: ['startsOn', '_id'] as const,
      },
      page,
    ),
  pageOfBookings: ({ states, ...of }, page) => {
    const filter: Filter<BookingRow> = { ...of, ...(states ? { state: { $in: [...states] } } : {}) };
    const order = of.sessionId === undefined ? (['_id'] as const) : (['ticket', '_id'] as const);
    return readPage({ collection: bookingsOf(db), filter, order, toNode: bookingOf }, page);
  },
});

function toQuery({ offers, providers, from, to, withPlaces }: SessionFilter): Filter<SessionRow> {
  const all: Filter<SessionRow>[] = [
    ...(offers ? [{ 'offer.id': { $in: [...offers] } }] : []),
    ...(providers ? [{ 'provider.id': { $in: [...providers] } }] : []),
    ...(from ? [{ endsOn: { $gte: from } }] : []),
    ...(to ? [{ startsOn: { $lte: to } }] : []),
    ...(withPlaces ? [{ state: 'OPEN' as const, $expr: { $lt: ['$taken', '$places'] } }] : []),
  ];
  return all.length > 0 ? { $and: all } : {};
}

/** More than a school books in some years. */
const MOST_IN_CALENDAR = 2_000;

/** Bookings of a school that are in its calendar, with their sessions. */
export async function readCalendar(db: Db, urn: string): Promise<Desk[]> {
  const states: readonly BookingState[] = ['WAITING', 'CONFIRMED', 'ATTENDED'];
  const rows = await bookingsOf(db)
    .find({ urn, state: { $in: [...states] } })
    .sort({ _id: -1 })
    .limit(MOST_IN_CALENDAR)
    .toArray();
  const ids = [...new Set(rows.map(({ sessionId }) => sessionId))];
  const sessions = await sessionsOf(db)
    .find({ _id: { $in: ids } })
    .sort({ startsOn: 1, _id: 1 })
    .toArray();
  return sessions.map((session) => ({
    session: sessionOf(session),
    bookings: rows.filter(({ sessionId }) => sessionId === session._id).map(bookingOf),
  }));
}
