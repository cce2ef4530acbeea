import { checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { isHeldOn, type Seat } from '../boards/seat';
import { requireOpen } from './call-meeting';
import { changed, sittingAt, type Meeting, type Sitting } from './meeting';

export interface SittingWanted {
  readonly seat: string;
  /** Name of the substitute; null where the holder sits. */
  readonly substitute: string | null;
  readonly fromMotion: number;
  readonly leftBefore: number | null;
}

type Path = readonly (string | number)[];

/** The seat, held on the day. @throws Refusal SEAT_UNKNOWN, SEAT_LEFT, SEAT_NOT_BEGUN */
export function requireSeat(
  seats: readonly Seat[],
  id: string,
  { date, path }: { date: string; path: Path },
): Seat {
  const seat = seats.find((one) => one.id === id);
  if (!seat) throw new Refusal('SEAT_UNKNOWN', `This board has no seat ${id}: appoint to it first.`, path);
  if (isHeldOn(seat, date)) return seat;
  if (date < seat.from)
    throw new Refusal('SEAT_NOT_BEGUN', `${seat.holder} sits from ${seat.from} on, after the meeting.`, path);
  throw new Refusal('SEAT_LEFT', `${seat.holder} had left the seat before the meeting of ${date}.`, path);
}

/**
 * Replaces who sat on the seats that are named; the others stay as they are. A seat may be named twice: somebody left
 * and came back.
 * @throws Refusal CHANGED_MEANWHILE, MEETING_NOT_OPEN, SEAT_UNKNOWN, SEAT_LEFT, SUBSTITUTE_UNKNOWN, SITS_TWICE,
 *   ATTENDANCE_REVERSED, MOTION_CLOSED, ALREADY_VOTED
 */
export function recordAttendance(
  meeting: Meeting,
  seats: readonly Seat[],
  { version, sittings }: { version: number; sittings: readonly SittingWanted[] },
): Meeting {
  checkVersion('this meeting', version, meeting.version);
  requireOpen(meeting);
  const read = sittings.map((one, i) => readSitting(meeting, seats, { one, path: ['input', 'sittings', i] }));
  const named = new Set(read.map(({ seat }) => seat));
  const after = { sittings: [...meeting.sittings.filter(({ seat }) => !named.has(seat)), ...read] };
  named.forEach((seat) => refuseRewriting(meeting, after, seat));
  refuseSittingTwice(after.sittings);
  return changed(meeting, after);
}

function readSitting(
  meeting: Meeting,
  seats: readonly Seat[],
  { one, path }: { one: SittingWanted; path: Path },
): Sitting {
  const { substitute, fromMotion, leftBefore } = one;
  const seat = requireSeat(seats, one.seat, { date: meeting.date, path: [...path, 'seat'] });
  if (fromMotion < 1 || (leftBefore !== null && leftBefore < fromMotion))
    throw new Refusal(
      'ATTENDANCE_REVERSED',
      `${seat.holder} cannot leave before motion ${leftBefore} and come for motion ${fromMotion}: set them the right way round.`,
      [...path, 'leftBefore'],
    );
  const named = seat.substitutes.some(
    ({ name, from, to }) =>
      name === substitute && from <= meeting.date && (to === null || meeting.date <= to),
  );
  if (substitute !== null && !named)
    throw new Refusal(
      'SUBSTITUTE_UNKNOWN',
      `${substitute} is not named as substitute of ${seat.holder} on ${meeting.date}: name them first.`,
      [...path, 'substitute'],
    );
  return {
    seat: seat.id,
    sitter: substitute ?? seat.holder,
    substitute: substitute !== null,
    fromMotion,
    leftBefore,
  };
}

/** What has been decided or voted on stays as it was: attendance cannot be changed under it. */
function refuseRewriting(meeting: Meeting, after: Pick<Meeting, 'sittings'>, seat: string): void {
  for (const { number, votes, decision } of meeting.motions) {
    const [was, is] = [sittingAt(meeting, seat, number)?.sitter, sittingAt(after, seat, number)?.sitter];
    if (was === is) continue;
    if (decision !== null)
      throw new Refusal('MOTION_CLOSED', `Motion ${number} is decided: who was there for it cannot change.`, [
        'input',
        'sittings',
      ]);
    if (votes.some((vote) => vote.seat === seat))
      throw new Refusal('ALREADY_VOTED', `${was} has voted on motion ${number}, so they were there for it.`, [
        'input',
        'sittings',
      ]);
  }
}

/** One person has one voice: nobody sits on two seats at once. */
function refuseSittingTwice(sittings: readonly Sitting[]): void {
  const endOf = ({ leftBefore }: Sitting) => leftBefore ?? Infinity;
  const meet = (one: Sitting, other: Sitting) =>
    one.sitter === other.sitter && other.fromMotion < endOf(one) && one.fromMotion < endOf(other);
  const twice = sittings.find((one, i) => sittings.slice(0, i).some((other) => meet(one, other)));
  if (twice)
    throw new Refusal(
      'SITS_TWICE',
      `${twice.sitter} would sit twice at once: send somebody else as substitute.`,
      ['input', 'sittings'],
    );
}
