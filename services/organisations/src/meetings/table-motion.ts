import { checkText } from '@middletier/runtime/check-input';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { BoardRules, MotionKind, VotingPhase } from '../boards/rules';
import { electorate } from './decide';
import { motionId, type Motion, type MotionSubject } from './motion';

export interface MotionWanted {
  readonly text: string;
  readonly kind: MotionKind;
  readonly phase: VotingPhase | null;
  readonly subject: MotionSubject;
}

/** A motion as it goes on the agenda. @throws Refusal NOBODY_VOTES, BAD_TEXT, BAD_AMOUNT */
export function tableMotion(
  { rules, meeting, number }: { rules: BoardRules; meeting: string; number: number },
  wanted: MotionWanted,
  path: Path,
): Motion {
  const { kind, phase, subject } = wanted;
  if (electorate({ rules, motion: wanted }).length === 0)
    throw new Refusal(
      'NOBODY_VOTES',
      `By the rules of this board no constituency votes on ${kind}${phase ? ` for ${phase}` : ''}: put it to another board, or as another kind.`,
      [...path, 'kind'],
    );
  const amount = subject.amountPence;
  if (amount !== null && (!Number.isSafeInteger(amount) || amount < 0))
    throw new Refusal('BAD_AMOUNT', 'An amount is whole pence, 0 or more.', [
      ...path,
      'subject',
      'amountPence',
    ]);
  return {
    ...{ id: motionId(meeting, number), number, kind, phase, subject },
    text: checkText(wanted.text, [...path, 'text'], 4_000),
    ...{ interests: [], votes: [], decision: null, decidedAt: null },
  };
}
