/** What an authority paid for support in a time, and what is known of what came of it. */
export interface Known {
  readonly spentPence: number;
  /** Days of support given, and the schools they were given to. */
  readonly days: number;
  readonly schools: number;
  readonly moves: readonly Move[];
  /** Aims of plans that were paid for: how many are reached, of those that a figure was told of. */
  readonly aims: { readonly reached: number; readonly judged: number };
}

/** A school went from one category to another. */
export interface Move {
  readonly urn: string;
  /** Days of support that each entitles to; none for no category. */
  readonly before: number;
  readonly after: number;
}

export interface Value extends Known {
  /** Schools whose new category entitles to less support than the one before it: they need less. */
  readonly needLess: number;
  readonly needMore: number;
  readonly pencePerDay: number | null;
  readonly pencePerSchoolNeedingLess: number | null;
  readonly cautions: readonly string[];
}

const FEW = 5;

/**
 * Pounds beside days, categories and outcomes. No score is made of them: what else moved a school is not known here, and the
 * cautions say so (003: an intervention is evaluated in outcomes; 004: proposals about formulaic approaches want caution).
 */
export function valueOf(known: Known): Value {
  const { spentPence, days, moves, aims } = known;
  const needLess = moves.filter(({ before, after }) => after < before).length;
  const needMore = moves.filter(({ before, after }) => after > before).length;
  return {
    ...{ ...known, needLess, needMore },
    pencePerDay: days === 0 ? null : Math.round(spentPence / days),
    pencePerSchoolNeedingLess: needLess === 0 ? null : Math.round(spentPence / needLess),
    cautions: [
      'Schools move for many reasons: that money was spent and schools moved does not say that the one did the other.',
      'What was not paid out of a fund, such as the salaries of a core team, is not in it.',
      ...when(days === 0, 'No day of support is known of, so there is no price of a day.'),
      ...when(
        moves.length < FEW,
        `Only ${moves.length} schools changed their category: one more or less changes the picture.`,
      ),
      ...when(
        aims.judged < FEW,
        `Only ${aims.judged} plans have a figure that their aim could be held against.`,
      ),
    ],
  };
}

const when = (applies: boolean, caution: string): string[] => (applies ? [caution] : []);
