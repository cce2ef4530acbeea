import type { Moment } from '@middletier/runtime/moment';
import { request, type Desk } from './desk';
import { planSession, type Plan, type Session } from './session';

export const onDay = (today: string): Moment => ({ today, at: `${today}T09:00:00.000Z`, by: 'A Head' });

const PLAN: Plan = {
  meetings: [{ starts: '2026-03-10T09:00Z', ends: '2026-03-10T15:30Z', where: 'Lakey Hill' }],
  ...{ places: 2, waitingPlaces: 2, pricePence: 4_500, freeUntil: '2026-03-01' },
  release: { halfDays: 2, pencePerHalfDay: 10_000 },
};

/** A session on 10 March 2026 with two places at £45, and two who may wait; given up for nothing until 1 March. */
export const aSession = (given: Partial<Plan> = {}): Session =>
  planSession(
    {
      ...{ id: 's1', offer: { id: 'every-day', name: 'Every day counts' } },
      provider: { id: 'hub', name: 'Lakey Hill Hub', body: 'school:990001' },
      ...{ ...PLAN, ...given },
    },
    onDay('2026-02-01'),
  );

/** Asks for a place for the next who comes, approved unless told otherwise. */
export const asks = (session: Session, given: Partial<Parameters<typeof request>[1]> = {}): Desk =>
  request(
    session,
    {
      ...{ urn: '990002', askedBy: 'teacher', own: [], approval: { by: 'The head', cover: null } },
      attendee: { name: `Teacher ${session.nextTicket}`, role: 'TEACHERS' },
      ...given,
    },
    onDay('2026-02-10'),
  );
