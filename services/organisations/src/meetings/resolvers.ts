import { checkDay, dayOf } from '@middletier/runtime/day';
import { requireActor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';

import type { Resolvers } from '../generated/graphql';
import { closeMeeting } from './call-meeting';
import { addMotion, beginMeeting, callNewMeeting, keepMeeting, takeAttendance } from './keep-meetings';
import { draftMinutes, publishMinutes } from './keep-minutes';
import { castOneVote, endMotion, noteInterest, recordAllVotes, type MotionKept } from './keep-votes';
import { motionOf, type MotionInMeeting } from './motion-in-meeting';
import { isReadable, reachOf } from './readable';
const kept = ({ meeting, motion }: MotionKept): MotionInMeeting => motionOf(meeting, motion);

export const resolvers: Resolvers = {
  Query: {
    meeting: async (_root, { id }, context) => {
      const meeting = await context.meetings.load(id);
      if (!meeting || (await isReadable(meeting, context))) return meeting;
      throw new Refusal(
        'FORBIDDEN',
        'The papers of this board are for its members and for who acts for its owner.',
      );
    },
    resolutions: async (_root, { filter, first, after }, context) => {
      const { from, to } = filter ?? {};
      if (from != null) checkDay(from, ['filter', 'from']);
      if (to != null) checkDay(to, ['filter', 'to']);
      const reach = await reachOf(context);
      return context.meetings.resolutions({ filter: filter ?? {}, reach }, { first, after });
    },
  },
  Mutation: {
    callMeeting: (_root, { input }, context) =>
      runCommand(context, { name: 'callMeeting', input }, (unit) =>
        callNewMeeting(unit, input, context.actor),
      ),
    tableMotion: (_root, { input }, context) =>
      runCommand(context, { name: 'tableMotion', input }, (unit) => addMotion(unit, input, context.actor)),
    recordAttendance: (_root, { input }, context) =>
      runCommand(context, { name: 'recordAttendance', input }, (unit) =>
        takeAttendance(unit, input, context.actor),
      ),
    openMeeting: (_root, { input }, context) =>
      runCommand(context, { name: 'openMeeting', input }, (unit) =>
        beginMeeting(unit, input, { actor: context.actor, today: dayOf(context.now) }),
      ),
    closeMeeting: (_root, { input }, context) =>
      runCommand(context, { name: 'closeMeeting', input }, (unit) =>
        keepMeeting(unit, { id: input.meeting, actor: context.actor }, (meeting) =>
          closeMeeting(meeting, input.version),
        ),
      ),
    draftMinutes: (_root, { input }, context) => {
      const { name: by } = requireActor(context.actor);
      const { version, text } = input;
      return runCommand(context, { name: 'draftMinutes', input }, (unit) =>
        keepMeeting(unit, { id: input.meeting, actor: context.actor }, (meeting) =>
          draftMinutes(meeting, { version, text, by, now: context.now }),
        ),
      );
    },
    publishMinutes: (_root, { input }, context) =>
      runCommand(context, { name: 'publishMinutes', input }, (unit) =>
        keepMeeting(unit, { id: input.meeting, actor: context.actor }, (meeting) =>
          publishMinutes(meeting, { version: input.version, now: context.now }),
        ),
      ),
    declareInterest: async (_root, { input }, context) => {
      const command = { name: 'declareInterest', input };
      return kept(await runCommand(context, command, (unit) => noteInterest(unit, input, context)));
    },
    castVote: async (_root, { input }, context) => {
      const command = { name: 'castVote', input };
      return kept(await runCommand(context, command, (unit) => castOneVote(unit, input, context)));
    },
    recordVotes: async (_root, { input }, context) => {
      const command = { name: 'recordVotes', input };
      return kept(await runCommand(context, command, (unit) => recordAllVotes(unit, input, context)));
    },
    closeMotion: async (_root, { input }, context) => {
      const command = { name: 'closeMotion', input };
      return kept(await runCommand(context, command, (unit) => endMotion(unit, input.motion, context)));
    },
  },
  Board: {
    meetings: async ({ board }, { from, to, first, after }, { actor, boards, meetings, now }) => {
      const publicness = await boards.readableTo(actor, board, dayOf(now));
      const days = {
        from: from == null ? null : checkDay(from, ['from']),
        to: to == null ? null : checkDay(to, ['to']),
      };
      return meetings.page({ board: board.id, publicness, ...days }, { first, after });
    },
  },
};
