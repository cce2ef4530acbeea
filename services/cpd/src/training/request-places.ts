import type { SchoolFacts } from '@middletier/organisations/contract';
import { runTogether, settled, type Asked, type Outcome } from '@middletier/runtime/command-together';
import { dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type { RequestTrainingPlaceInput } from '../generated/graphql';
import type { Moment } from '@middletier/runtime/moment';
import type { Booking } from './booking';
import { request, type Desk } from './desk';
import { approvalOf, requireOwn } from './own-school';
import { findBookings, findSession, saveDesk } from './repository';
import { tellBookings } from './tell-bookings';

type Request = Asked<RequestTrainingPlaceInput>;

/** A popular session is booked by hundreds at once: they are taken together, in the order in which they came. */
export const requestOne = (context: Context, input: RequestTrainingPlaceInput): Promise<Booking> =>
  runTogether(context, {
    ...{ of: input.session, name: 'requestTrainingPlace', input },
    work: (unit, asked) => requestAll(unit, asked, context.now),
  });

async function requestAll(
  unit: UnitOfWork,
  asked: readonly Request[],
  now: Date,
): Promise<Outcome<Booking>[]> {
  const { session: id } = asked[0]!.input;
  const urns = [...new Set(asked.map(({ input }) => input.urn))];
  const session = await findSession(unit, id);
  const unknown = new Refusal('SESSION_UNKNOWN', `There is no session ${id}.`, ['input', 'session']);
  if (!session) return asked.map(() => ({ refusal: unknown }));
  const schools = await knownSchools<SchoolFacts>(unit, urns);
  const live = await findBookings(unit, { sessionId: id, urns });
  let desk: Desk = { session, bookings: [] };
  const outcomes = asked.map((one) =>
    settled(() => {
      requireOwn(one.actor, one.input.urn, schools.get(one.input.urn));
      const next = decide(desk, one, { live, now });
      desk = { session: next.session, bookings: [...desk.bookings, ...next.bookings] };
      return next.bookings[0]!;
    }),
  );
  await saveDesk(unit, desk);
  await tellBookings(unit, desk, momentFor('', now));
  return outcomes;
}

interface Known {
  readonly live: readonly Booking[];
  readonly now: Date;
}

function decide({ session, bookings }: Desk, { actor, input }: Request, { live, now }: Known): Desk {
  const { urn, attendee } = input;
  const own = [...live, ...bookings].filter((one) => one.urn === urn);
  const wanted = { urn, attendee, approval: approvalOf(input.approval), askedBy: actor.id, own };
  return request(session, wanted, momentFor(actor.name, now));
}

const momentFor = (by: string, now: Date): Moment => ({ today: dayOf(now), at: now.toISOString(), by });
