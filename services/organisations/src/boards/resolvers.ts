import { checkDay, dayOf } from '@middletier/runtime/day';
import { runCommand } from '@middletier/runtime/command';
import { bodyRef } from '../bodies/body';
import { loadBody } from '../bodies/load-body';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { boardOn, chairOn, goesOn, termsOn, type Board } from './board';

import { changeKnownBoard, closeKnownBoard, openNewBoard, putIntoChair } from './keep-boards';
import { addSubstitute, endSeat, giveSeat } from './keep-seats';
import type { Constituency } from './rules';
import { seatOn, votesOf, type SeatOnDay } from './seat';
import { SHIPPED_SHAPES } from './shapes/shipped-shapes';

/** The day asked for, else the one given. @throws Refusal BAD_DATE */
const dayOr = (asAt: string | null | undefined, otherwise: string): string =>
  asAt == null ? otherwise : checkDay(asAt, ['asAt']);

/** As it is today; one that opens later as it will begin. */
const shown = (board: Board, { now }: Context) =>
  boardOn(board, dayOf(now)) ?? boardOn(board, board.terms[0]!.from)!;

async function constituencyOf(seat: SeatOnDay, { boards }: Context): Promise<Constituency | undefined> {
  const board = await boards.load(seat.boardId);
  return board
    ? termsOn(board, seat.asAt)?.rules.constituencies.find(({ id }) => id === seat.constituency)
    : undefined;
}

export const resolvers: Resolvers = {
  Query: {
    board: (_root, { id, asAt }, { boards, now }) => boards.one(id, dayOr(asAt, dayOf(now))),
    boards: (_root, { filter, asAt, first, after }, { boards, now }) =>
      boards.page({ ...filter, day: dayOr(asAt, dayOf(now)) }, { first, after }),
    boardShapes: () => SHIPPED_SHAPES,
  },
  Mutation: {
    openBoard: async (_root, { input }, context) => {
      const command = { name: 'openBoard', input };
      return shown(await runCommand(context, command, (unit) => openNewBoard(unit, input, context)), context);
    },
    changeBoard: async (_root, { input }, context) => {
      const command = { name: 'changeBoard', input };
      return shown(
        await runCommand(context, command, (unit) => changeKnownBoard(unit, input, context)),
        context,
      );
    },
    closeBoard: async (_root, { input }, context) => {
      const command = { name: 'closeBoard', input };
      return shown(
        await runCommand(context, command, (unit) => closeKnownBoard(unit, input, context)),
        context,
      );
    },
    appointChair: async (_root, { input }, context) => {
      const command = { name: 'appointChair', input };
      return shown(await runCommand(context, command, (unit) => putIntoChair(unit, input, context)), context);
    },
    appointToSeat: async (_root, { input }, context) => {
      const command = { name: 'appointToSeat', input };
      const seat = await runCommand(context, command, (unit) => giveSeat(unit, input, context));
      return seatOn(seat, dayOf(context.now));
    },
    vacateSeat: async (_root, { input }, context) => {
      const command = { name: 'vacateSeat', input };
      const seat = await runCommand(context, command, (unit) => endSeat(unit, input, context));
      return seatOn(seat, dayOf(context.now));
    },
    nameSubstitute: async (_root, { input }, context) => {
      const command = { name: 'nameSubstitute', input };
      const seat = await runCommand(context, command, (unit) => addSubstitute(unit, input, context));
      return seatOn(seat, dayOf(context.now));
    },
  },
  School: {
    boardSeats: async ({ urn }, { asAt }, { boards, now }) => {
      const day = dayOr(asAt, dayOf(now));
      return (await boards.seatsFor(bodyRef('school', urn), day)).map((seat) => seatOn(seat, day));
    },
  },
  Trust: {
    boards: ({ uid }, { asAt, first, after }, { boards, now }) =>
      boards.page({ owners: [bodyRef('trust', uid)], day: dayOr(asAt, dayOf(now)) }, { first, after }),
  },
  LocalAuthority: {
    boards: ({ code }, { asAt, first, after }, { boards, now }) =>
      boards.page(
        { owners: [bodyRef('local-authority', code)], day: dayOr(asAt, dayOf(now)) },
        { first, after },
      ),
  },
  Partnership: {
    boards: ({ id, asAt: shownAt }, { asAt, first, after }, { boards }) =>
      boards.page({ owners: [bodyRef('partnership', id)], day: dayOr(asAt, shownAt) }, { first, after }),
  },
  Board: {
    __resolveReference: ({ id }, { boards, now }) => boards.one(id, dayOf(now)),
    id: ({ board }) => board.id,
    owner: ({ board, asAt }, _args, context) => loadBody(board.owner, context, asAt),
    parent: async ({ parent, asAt }, _args, { boards }) => {
      const above = parent === null ? null : await boards.one(parent, asAt);
      return above && goesOn(above.board, asAt) ? above : null;
    },
    below: ({ board, asAt }, _args, { boards }) => (goesOn(board, asAt) ? boards.below(board.id, asAt) : []),
    closedOn: ({ board }) => board.closed?.on,
    closedBecause: ({ board }) => board.closed?.reason,
    shape: ({ board }) => board.shape,
    chair: async ({ board, asAt }, _args, { boards }) => {
      const chair = chairOn(board, asAt);
      if (!chair?.seat) return chair;
      // A chair from among the members goes with the seat.
      const held = await boards.seats(board.id, asAt);
      return held.some(({ id }) => id === chair.seat) ? chair : null;
    },
    seats: async ({ board, asAt: shownAt }, { asAt }, { boards }) => {
      const day = dayOr(asAt, shownAt);
      return (await boards.seats(board.id, day)).map((seat) => seatOn(seat, day));
    },
    history: ({ board, asAt }) => board.terms.filter(({ from }) => from <= asAt),
    version: ({ board }) => board.version,
  },
  BoardTerms: {
    parentId: ({ parent }) => parent,
    changedAt: ({ changedAt }) => changedAt.toISOString(),
  },
  BoardChair: { seatId: ({ seat }) => seat },
  BoardSeat: {
    board: ({ boardId, asAt }, _args, { boards }) => boards.one(boardId, asAt),
    body: ({ body, asAt }, _args, context) => (body === null ? null : loadBody(body, context, asAt)),
    voting: async (seat, _args, context) => (await constituencyOf(seat, context))?.voting ?? false,
    votes: async (seat, _args, context) =>
      (await constituencyOf(seat, context))?.voting ? votesOf(seat) : 0,
    vacatedOn: ({ vacated }) => vacated?.on,
    vacatedBecause: ({ vacated }) => vacated?.reason,
  },
};
