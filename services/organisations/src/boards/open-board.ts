import { checkText } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Board, BoardTerms } from './board';
import { checkRules } from './check-rules';
import type { BoardRules, Publicness } from './rules';
import type { BoardShape } from './shapes/shape';

export interface BoardWanted {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly parent: string | null;
  readonly from: string;
  /** Null: as the shape says. */
  readonly publicness: Publicness | null;
  readonly shape: BoardShape | null;
  readonly rules: BoardRules | null;
  /** Other numbers of seats than the shape has. */
  readonly seats: readonly SeatNumber[];
}

export interface SeatNumber {
  readonly constituency: string;
  readonly seats: number;
}

/** Who does something, and when. */
export interface Deed {
  readonly by: string;
  readonly now: Date;
}

const ID = /^[\w-]{1,64}$/;

/** A board by a shipped shape or by rules of its own. @throws Refusal BAD_ID, BAD_RULES, RULES_OR_SHAPE, BAD_TEXT, BAD_DATE */
export function openBoard(wanted: BoardWanted, { by, now }: Deed): Board {
  const { id, owner, shape, parent } = wanted;
  if (!ID.test(id))
    throw new Refusal('BAD_ID', `"${id}" is no id: use letters, digits, _ and hyphens.`, ['input', 'id']);
  const terms: BoardTerms = {
    from: checkDay(wanted.from, ['input', 'from']),
    name: checkText(wanted.name, ['input', 'name'], 500),
    parent,
    publicness: wanted.publicness ?? shape?.publicness ?? 'MEMBERS',
    rules: checkRules(rulesOf(wanted), ['input', 'rules']),
    reason: 'Opened',
    changedBy: by,
    changedAt: now,
  };
  return { id, owner, shape: shape?.id ?? null, terms: [terms], chairs: [], closed: null, version: 1 };
}

function rulesOf({ shape, rules, seats }: BoardWanted): BoardRules {
  if (rules && !shape && seats.length === 0) return rules;
  if (rules || !shape)
    throw new Refusal(
      'RULES_OR_SHAPE',
      'Give either the id of a shape, with other numbers of seats if you like, or rules of your own.',
      ['input', 'shape'],
    );
  return withSeats(shape.rules, seats);
}

function withSeats(rules: BoardRules, wanted: readonly SeatNumber[]): BoardRules {
  const numbers = new Map(wanted.map(({ constituency, seats }) => [constituency, seats]));
  const unknown = wanted.findIndex(
    ({ constituency }) => !rules.constituencies.some(({ id }) => id === constituency),
  );
  if (unknown >= 0)
    throw new Refusal(
      'CONSTITUENCY_UNKNOWN',
      `The shape has no constituency ${wanted[unknown]!.constituency}; it has ${rules.constituencies.map(({ id }) => id).join(', ')}.`,
      ['input', 'seats', unknown, 'constituency'],
    );
  return {
    ...rules,
    constituencies: rules.constituencies.map((one) => ({ ...one, seats: numbers.get(one.id) ?? one.seats })),
  };
}
