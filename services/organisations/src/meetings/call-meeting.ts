import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { goesOn, termsOn, type Board, type BoardTerms } from '../boards/board';
import type { BoardRules } from '../boards/rules';
import { changed, type Meeting } from './meeting';
import { tableMotion, type MotionWanted } from './table-motion';

export interface MeetingWanted {
  readonly id: string;
  readonly date: string;
  readonly place: string | null;
  readonly agenda: readonly string[];
  readonly motions: readonly MotionWanted[];
}

const MOST_MOTIONS = 100;
const ID = /^[\w-]{1,64}$/;

/** What a board meets by on a day. @throws Refusal BOARD_NOT_OPEN, BOARD_CLOSED */
export function requireTerms(board: Board, day: string): BoardTerms {
  const terms = termsOn(board, day);
  if (!goesOn(board, day))
    throw new Refusal(
      'BOARD_CLOSED',
      `The board closed after ${board.closed!.on}: it cannot meet later, on ${day}.`,
      ['input', 'date'],
    );
  if (terms) return terms;
  throw new Refusal(
    'BOARD_NOT_OPEN',
    `The board opens on ${board.terms[0]!.from}: it cannot meet before, on ${day}.`,
    ['input', 'date'],
  );
}

/** A meeting with its agenda and the motions known so far. @throws Refusal BOARD_NOT_OPEN, BOARD_CLOSED, BAD_ID, BAD_DATE, BAD_TEXT, NOBODY_VOTES */
export function callMeeting(board: Board, wanted: MeetingWanted): Meeting {
  const { id, place, agenda } = wanted;
  if (!ID.test(id))
    throw new Refusal('BAD_ID', `"${id}" is no id: use letters, digits, _ and hyphens.`, ['input', 'id']);
  const date = checkDay(wanted.date, ['input', 'date']);
  const { rules, publicness } = requireTerms(board, date);
  const called: Meeting = {
    ...{ id, boardId: board.id, owner: board.owner, publicness, date, rules: null, place, state: 'CALLED' },
    agenda: agenda.map((item, i) => checkText(item, ['input', 'agenda', i], 500)),
    ...{ sittings: [], motions: [], minutes: [], version: 0 },
  };
  return withMotions(called, rules, { wanted: wanted.motions, path: ['input', 'motions'] });
}

interface Tabling {
  readonly wanted: readonly MotionWanted[];
  readonly path: readonly (string | number)[];
}

/** Puts motions behind those there are. @throws Refusal MEETING_CLOSED, TOO_MANY_MOTIONS, NOBODY_VOTES, BAD_TEXT, BAD_AMOUNT */
export function withMotions(meeting: Meeting, rules: BoardRules, { wanted, path }: Tabling): Meeting {
  refuseClosed(meeting);
  const begin = meeting.motions.length;
  if (begin + wanted.length > MOST_MOTIONS)
    throw new Refusal(
      'TOO_MANY_MOTIONS',
      `A meeting has ${MOST_MOTIONS} motions at the most: call another.`,
      path,
    );
  const tabled = wanted.map((one, i) =>
    tableMotion({ rules, meeting: meeting.id, number: begin + i + 1 }, one, [...path, i]),
  );
  return changed(meeting, { motions: [...meeting.motions, ...tabled] });
}

function refuseClosed({ state, date }: Meeting): void {
  if (state === 'CLOSED' || state === 'CANCELLED')
    throw new Refusal('MEETING_CLOSED', `The meeting of ${date} is ${state.toLowerCase()}: call another.`, [
      'input',
      'meeting',
    ]);
}

interface Opening {
  readonly version: number;
  readonly rules: BoardRules;
  readonly today: string;
}

/** @throws Refusal CHANGED_MEANWHILE, MEETING_EARLY, MEETING_CLOSED, MEETING_OPEN */
export function openMeeting(meeting: Meeting, { version, rules, today }: Opening): Meeting {
  checkVersion('this meeting', version, meeting.version);
  refuseClosed(meeting);
  if (meeting.state === 'OPEN')
    throw new Refusal('MEETING_OPEN', 'The meeting is open already.', ['input', 'meeting']);
  if (meeting.date > today)
    throw new Refusal('MEETING_EARLY', `The meeting is on ${meeting.date}: open it on that day or later.`, [
      'input',
      'meeting',
    ]);
  return changed(meeting, { state: 'OPEN', rules });
}

/** @throws Refusal CHANGED_MEANWHILE, MEETING_NOT_OPEN, MOTIONS_OPEN */
export function closeMeeting(meeting: Meeting, version: number): Meeting {
  checkVersion('this meeting', version, meeting.version);
  requireOpen(meeting);
  const undecided = meeting.motions.filter(({ decision }) => decision === null);
  const voted = undecided.find(({ votes }) => votes.length > 0);
  if (voted)
    throw new Refusal('MOTIONS_OPEN', `Motion ${voted.number} has votes and no result: close it first.`, [
      'input',
      'meeting',
    ]);
  return changed(meeting, { state: 'CLOSED' });
}

/** @returns the rules it is held by @throws Refusal MEETING_NOT_OPEN */
export function requireOpen({ state, date, rules }: Meeting): BoardRules {
  if (state === 'OPEN' && rules) return rules;
  const what =
    state === 'CALLED' ? 'has not begun: open it first' : `is ${state.toLowerCase()}: call another`;
  throw new Refusal('MEETING_NOT_OPEN', `The meeting of ${date} ${what}.`, ['input', 'meeting']);
}
