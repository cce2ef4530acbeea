import { Refusal } from '@middletier/runtime/refusal';
import fc from 'fast-check';
import type { Booking } from './booking';
import { admit, callOff, giveUp, replan, type Desk } from './desk';
import { aSession, asks, onDay } from './desk.builder';
import { hold } from './hold';
import type { Session } from './session';

type Action =
  | { readonly kind: 'ask'; readonly approved: boolean }
  | { readonly kind: 'approve' | 'giveUp'; readonly pick: number; readonly late: boolean }
  | { readonly kind: 'places'; readonly places: number }
  | { readonly kind: 'callOff' | 'hold' };

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('ask' as const), approved: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('approve' as const, 'giveUp' as const),
      ...{ pick: fc.nat(30), late: fc.boolean() },
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('places' as const), places: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('callOff' as const, 'hold' as const) }) },
);

/** A desk as the database would hold it, and the money as who hears the facts would count it. */
class Office {
  session: Session = aSession();
  readonly bookings = new Map<string, Booking>();
  owedByFacts = 0;

  do(wanted: Action): void {
    try {
      this.keep(this.decide(wanted));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  in(...states: Booking['state'][]): Booking[] {
    return [...this.bookings.values()].filter(({ state }) => states.includes(state));
  }

  private decide(wanted: Action): Desk {
    const { session } = this;
    const live = this.in('REQUESTED', 'WAITING', 'CONFIRMED');
    const waiting = this.in('WAITING');
    const read = session.version;
    const moment = onDay('late' in wanted && wanted.late ? '2026-03-05' : '2026-02-20');
    if (wanted.kind === 'ask') return asks(session, wanted.approved ? {} : { approval: null });
    if (wanted.kind === 'places')
      return replan(session, { read, plan: { ...session, places: wanted.places }, waiting, moment });
    if (wanted.kind === 'callOff') return callOff(session, { read, reason: 'Snow', live, moment });
    if (!('pick' in wanted)) {
      const came = this.in('CONFIRMED')
        .map(({ id }) => id)
        .slice(1);
      return hold(session, { read, came, live, moment: onDay('2026-03-10') });
    }
    const booking = live[wanted.pick % Math.max(1, live.length)];
    if (!booking) return { session, bookings: [] };
    return wanted.kind === 'approve'
      ? admit(session, booking, { approval: { by: 'The head', cover: null }, moment })
      : giveUp(session, booking, { reason: 'Ill', waiting, moment });
  }

  private keep({ session, bookings }: Desk): void {
    for (const booking of bookings) {
      const had = this.bookings.get(booking.id)?.state === 'CONFIRMED';
      if (booking.state === 'CONFIRMED' && !had) this.owedByFacts += booking.pricePence;
      if (booking.state === 'CANCELLED' && had) this.owedByFacts += booking.chargePence - booking.pricePence;
      this.bookings.set(booking.id, booking);
    }
    this.session = session;
  }
}

test('whatever happens: never overbooked, nobody waits beside a free place, and money agrees with places', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const office = new Office();
      for (const one of actions) {
        office.do(one);
        const { session } = office;
        const placed = office.in('CONFIRMED', 'ATTENDED', 'NO_SHOW').length;
        expect(placed).toBe(session.taken);
        expect(placed).toBeLessThanOrEqual(session.places);
        if (session.state === 'OPEN') {
          expect(office.in('WAITING')).toHaveLength(session.waiting);
          if (session.waiting > 0) expect(session.taken).toBe(session.places);
        }
        const owed = [...office.bookings.values()].reduce((sum, { chargePence }) => sum + chargePence, 0);
        expect(owed).toBe(office.owedByFacts);
      }
    }),
    { numRuns: 500 },
  );
});

test('who waits takes a place only after everybody who waits and came before', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const office = new Office();
      for (const one of actions) {
        const before = office.in('WAITING');
        office.do(one);
        const seated = before.filter(({ id }) => office.bookings.get(id)?.state === 'CONFIRMED');
        const left = before.filter(({ id }) => office.bookings.get(id)?.state === 'WAITING');
        for (const { ticket } of seated) expect(left.every((other) => other.ticket > ticket)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
