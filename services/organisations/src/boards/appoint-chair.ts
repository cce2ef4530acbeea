import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { termsOn, type Board } from './board';
import type { BoardRules } from './rules';
import { isHeldOn, type Seat } from './seat';

/** What somebody is to the authority. */
export type Office = 'NONE' | 'COUNCILLOR' | 'OFFICER';

export interface ChairWanted {
  readonly version: number;
  readonly name: string;
  /** The seat they hold on this board; null for one from outside. */
  readonly seat: string | null;
  readonly office: Office;
  readonly from: string;
  readonly to: string | null;
  readonly by: string;
}

const refusal = (message: string) => new Refusal('CHAIR_NOT_ALLOWED', message, ['input']);

/**
 * Puts somebody into the chair; of two in the chair on a day the one appointed later holds it.
 * @throws Refusal CHANGED_MEANWHILE, CHAIR_NOT_ALLOWED, SEAT_UNKNOWN, BOARD_NOT_OPEN, BAD_DATE, DATES_REVERSED, BAD_TEXT
 */
export function appointChair(board: Board, seats: readonly Seat[], wanted: ChairWanted): Board {
  checkVersion('this board', wanted.version, board.version);
  const term = checkPeriod({ from: wanted.from, to: wanted.to ?? null }, ['input']);
  const name = checkText(wanted.name, ['input', 'name'], 500);
  const terms = termsOn(board, term.from);
  if (!terms)
    throw new Refusal('BOARD_NOT_OPEN', `The board opens on ${board.terms[0]!.from}.`, ['input', 'from']);
  const sitting = seats.filter((seat) => isHeldOn(seat, term.from));
  if (wanted.seat !== null && !sitting.some(({ id }) => id === wanted.seat))
    throw new Refusal('SEAT_UNKNOWN', `Nobody sits on seat ${wanted.seat} of this board on ${term.from}.`, [
      'input',
      'seat',
    ]);
  refuseChair(terms.rules, sitting, { ...wanted, name });
  const later = board.chairs.find(({ from }) => from > term.from);
  if (later)
    throw new Refusal('DATES_REVERSED', `${later.name} takes the chair on ${later.from}: begin after that.`, [
      'input',
      'from',
    ]);
  // Of two who are in the chair on a day the one who came later counts, so the first term stays as it was written.
  const chair = { name, seat: wanted.seat, ...term, appointedBy: wanted.by };
  return { ...board, chairs: [...board.chairs, chair], version: board.version + 1 };
}

function refuseChair(
  { chair, constituencies }: BoardRules,
  sitting: readonly Seat[],
  { name, seat, office }: ChairWanted,
): void {
  const fromMembers = chair === 'FROM_MEMBERS' || chair === 'FROM_MEMBERS_NOT_COUNCIL';
  if (fromMembers && seat === null)
    throw refusal(`The chair of this board is one of its members: name the seat that ${name} holds.`);
  if (chair === 'FROM_MEMBERS_NOT_COUNCIL') {
    const at = sitting.find(({ id }) => id === seat);
    const voting = constituencies.some(({ id, voting }) => voting && id === at?.constituency);
    if (office !== 'NONE' || !voting)
      throw refusal(
        'The chair of this board sits with a vote and is no councillor or officer of the authority.',
      );
  }
  if (chair !== 'INDEPENDENT') return;
  const sits = seat !== null || sitting.some(({ holder }) => holder.toLowerCase() === name.toLowerCase());
  if (sits || office !== 'NONE')
    throw refusal(
      `The chair of this board is independent: neither a member nor a councillor or officer. Choose somebody other than ${name}.`,
    );
}
