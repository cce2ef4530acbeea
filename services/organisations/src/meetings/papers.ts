import { loadBody } from '../bodies/load-body';
import { actsFor } from '../boards/may-read';
import { seatOn, type SeatOnDay } from '../boards/seat';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { minutesFor } from './keep-minutes';
import type { Meeting } from './meeting';
import { motionOf } from './motion-in-meeting';
import { isReadable } from './readable';
import { resolutionOf } from './resolution';

type Place = Pick<Meeting, 'boardId' | 'date'>;

async function seatAt({ boardId, date }: Place, id: string, { boards }: Context): Promise<SeatOnDay | null> {
  const seat = (await boards.everySeat(boardId)).find((one) => one.id === id);
  return seat ? seatOn(seat, date) : null;
}

/** The types of which a meeting's papers are made. */
export const papers: Resolvers = {
  BoardMeeting: {
    board: ({ boardId, date }, _args, { boards }) => boards.one(boardId, date),
    motions: (meeting) => meeting.motions.map(({ id }) => motionOf(meeting, id)),
    attendance: (meeting) => meeting.sittings.map((sitting) => ({ ...sitting, meeting })),
    minutes: (meeting, _args, { actor }) => minutesFor(meeting, actsFor(actor, meeting.owner)),
  },
  SeatAttendance: {
    seat: ({ seat, meeting }, _args, context) => seatAt(meeting, seat, context),
  },
  MeetingMinutes: {
    draftedAt: ({ draftedAt }) => draftedAt.toISOString(),
    publishedAt: ({ publishedAt }) => publishedAt?.toISOString(),
  },
  Motion: {
    interests: ({ interests, meeting }) => interests.map((interest) => ({ ...interest, meeting })),
    votes: ({ votes, meeting }, _args, { actor }) =>
      meeting.publicness === 'OPEN_TO_PRESS' || actsFor(actor, meeting.owner)
        ? votes.map((vote) => ({ ...vote, meeting }))
        : null,
    resolution: ({ meeting, ...motion }) => resolutionOf(meeting, motion),
  },
  MotionSubject: {
    amount: ({ amountPence }) => (amountPence === null ? null : { pence: amountPence, currency: 'GBP' }),
  },
  DeclaredInterest: {
    seat: ({ seat, meeting }, _args, context) => seatAt(meeting, seat, context),
    declaredAt: ({ declaredAt }) => declaredAt.toISOString(),
  },
  MotionVote: {
    seat: ({ seat, meeting }, _args, context) => seatAt(meeting, seat, context),
    castAt: ({ castAt }) => castAt.toISOString(),
  },
  Resolution: {
    __resolveReference: async ({ id }, context) => {
      const resolution = await context.meetings.resolution(id);
      return resolution && (await isReadable(resolution, context)) ? resolution : null;
    },
    board: ({ boardId, date }, _args, { boards }) => boards.one(boardId, date),
    owner: ({ owner, date }, _args, context) => loadBody(owner, context, date),
    meeting: ({ meetingId }, _args, { meetings }) => meetings.load(meetingId),
    explanation: ({ decision }) => decision.explanation,
    quorum: ({ decision }) => decision.quorum,
    votes: ({ decision }) => decision,
    constituencies: ({ decision }) => decision.constituencies,
    decidedAt: ({ decidedAt }) => decidedAt.toISOString(),
  },
  ConstituencyResult: {
    votes: (result) => result,
  },
};
