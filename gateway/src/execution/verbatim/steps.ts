import { Unfit } from './layout';
import { MISMATCH, type Child, type Cursor, type Read } from './piece';

/** Part of an answer's text: always the same, one of a pattern, or an object that is cut in its turn. */
export type Token =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'varying'; readonly pattern: string }
  | { readonly kind: 'child'; readonly read: Read<Child> };

/** Goes over a part of the text, and notes the places of marks and the children on its way. */
export type Step = (cursor: Cursor, found: number[], children: Child[]) => void;

/** Characters; a longer one would cost more to compile than it spares. */
const LONGEST_PATTERN = 20_000;

/**
 * As few steps as go: one regular expression takes all up to a child, or to the next mark whose place it does not tell.
 *
 * @param marks each is in front of the token of that number
 */
export function stepsOf(tokens: readonly Token[], marks: readonly number[]): Step[] {
  const steps: Step[] = [];
  let [from, varied] = [0, -1];
  const end = (to: number) => {
    if (to > from) steps.push(textStep(tokens, marks, { from, to }));
    [from, varied] = [to, -1];
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'child') {
      end(at);
      steps.push((cursor, _found, children) => void children.push(token.read(cursor)));
      from = at + 1;
    } else if (token.kind === 'varying') {
      if (varied >= 0 && marks.some((mark) => mark > varied && mark <= at)) end(varied + 1);
      varied = at;
    }
  }
  end(tokens.length);
  return steps;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Marks in front of what varies are told from the beginning, those behind it from the end. */
function textStep(tokens: readonly Token[], marks: readonly number[], { from, to }: Stretch): Step {
  const text = tokens.slice(from, to);
  const [first, last] = [text.findIndex(isVarying), text.findLastIndex(isVarying)];
  const pattern = new RegExp(text.map(sourceOf).join(''), 'y');
  if (pattern.source.length > LONGEST_PATTERN) throw new Unfit('The pattern would be too long.');
  const within = marks.filter((mark) => mark >= from && mark <= to);
  const isBefore = (mark: number) => first < 0 || mark <= from + first;
  const before = within.filter(isBefore).map((mark) => ({ mark, ahead: lengthOf(tokens.slice(from, mark)) }));
  const behind = within
    .filter((mark) => !isBefore(mark) && mark > from + last)
    .map((mark) => ({ mark, back: lengthOf(tokens.slice(mark, to)) }));
  return (cursor, found) => {
    const start = cursor.at;
    pattern.lastIndex = start;
    if (!pattern.test(cursor.text)) throw MISMATCH;
    const end = (cursor.at = pattern.lastIndex);
    for (const { mark, ahead } of before) found[mark] = start + ahead;
    for (const { mark, back } of behind) found[mark] = end - back;
  };
}

const isVarying = ({ kind }: Token): boolean => kind === 'varying';

const sourceOf = (token: Token): string =>
  token.kind === 'same' ? token.text.replace(/[{}]/g, '\\$&') : token.kind === 'varying' ? token.pattern : '';

const lengthOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + (token.kind === 'same' ? token.text.length : 0), 0);
