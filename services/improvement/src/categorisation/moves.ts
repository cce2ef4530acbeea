import { Refusal } from '@middletier/runtime/refusal';

/** How far a categorisation has come (domain.md, ground rule 1). */
export const STATES = ['PROPOSED', 'MODERATED', 'AGREED', 'CHALLENGED', 'OVERRULED', 'WITHDRAWN'] as const;
export type State = (typeof STATES)[number];

/** What people can do with a categorisation. */
export const MOVES = ['MODERATE', 'AGREE', 'CHALLENGE', 'ANSWER', 'OVERRULE', 'WITHDRAW'] as const;
export type Move = (typeof MOVES)[number];

const POSSIBLE: Readonly<Record<State, readonly Move[]>> = {
  PROPOSED: ['MODERATE', 'CHALLENGE', 'OVERRULE', 'WITHDRAW'],
  MODERATED: ['MODERATE', 'AGREE', 'CHALLENGE', 'OVERRULE', 'WITHDRAW'],
  AGREED: ['CHALLENGE', 'OVERRULE', 'WITHDRAW'],
  CHALLENGED: ['ANSWER', 'OVERRULE', 'WITHDRAW'],
  OVERRULED: ['CHALLENGE', 'OVERRULE', 'WITHDRAW'],
  WITHDRAWN: [],
};

export const possibleMoves = (state: State): readonly Move[] => POSSIBLE[state];

/** Refuses NOT_POSSIBLE_NOW, saying what is. */
export function checkMove(move: Move, { id, state }: { readonly id: string; readonly state: State }): void {
  const possible = possibleMoves(state);
  if (possible.includes(move)) return;
  const instead = possible.length > 0 ? possible.join(', ') : 'nothing until new figures are proposed';
  throw new Refusal(
    'NOT_POSSIBLE_NOW',
    `Categorisation ${id} is ${state}: ${move} is not possible now. Possible: ${instead}.`,
    ['input'],
  );
}
