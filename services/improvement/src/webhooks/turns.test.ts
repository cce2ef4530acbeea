import { Turns, type Claimable } from './turns';

const may = (claimable: Claimable, id: string): boolean =>
  '$in' in claimable ? claimable.$in.includes(id) : !claimable.$nin.includes(id);

/** Begins as many as it may for one. */
function beginAll(turns: Turns, id: string): ((answered: boolean) => void)[] {
  const ends = [];
  while (!turns.full && may(turns.claimable(), id)) ends.push(turns.begin(id));
  return ends;
}

it('sends four at once to one that answers, and one at a time to any other', () => {
  const turns = new Turns();
  const [first, ...more] = beginAll(turns, 'a');
  expect(more).toEqual([]);
  first!(true);
  const four = beginAll(turns, 'a');
  expect(four).toHaveLength(4);
  four[0]!(false);
  expect(may(turns.claimable(), 'a')).toBe(false);
  four.slice(1).forEach((end) => end(true));
  expect(beginAll(turns, 'a')).toHaveLength(4);
});

it('keeps half for those that answer, however many do not', () => {
  const turns = new Turns(8);
  turns.begin('good')(true);
  const silent = Array.from({ length: 20 }, (_, i) => `silent ${i}`);
  const waiting = silent.flatMap((id) => beginAll(turns, id));
  expect(waiting).toHaveLength(4);
  expect(beginAll(turns, 'good')).toHaveLength(4);
  expect(turns.full).toBe(true);
  waiting.forEach((end) => end(false));
  expect(silent.flatMap((id) => beginAll(turns, id))).toHaveLength(4);
});
