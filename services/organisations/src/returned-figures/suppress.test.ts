import fc from 'fast-check';
import { suppressed, type Breakdown, type Counts } from './suppress';

const hide = (counts: Counts, breakdowns: readonly Breakdown[]) => [...suppressed(counts, breakdowns)].sort();
const SEX: Breakdown = { whole: 'pupils', parts: ['girls', 'boys'] };
const FSM: Breakdown = { whole: 'pupils', parts: ['fsm'] };
const YEARS: Breakdown = { whole: 'pupils', parts: ['year1', 'year2', 'year3'] };

test.each<[string, Counts, readonly Breakdown[], string[]]>([
  ['nothing that is small', { pupils: 60, girls: 31, boys: 29, fsm: 12 }, [SEX, FSM], []],
  ['a small count by itself', { exclusions: 4, suspensions: 5 }, [], ['exclusions']],
  [
    'the other part, from which it could be taken',
    { pupils: 60, girls: 3, boys: 57 },
    [SEX],
    ['boys', 'girls'],
  ],
  [
    'of several parts the smallest',
    { pupils: 60, year1: 4, year2: 31, year3: 25 },
    [YEARS],
    ['year1', 'year3'],
  ],
  [
    'more while their sum is small',
    { pupils: 40, year1: 0, year2: 0, year3: 40 },
    [YEARS],
    ['year1', 'year2', 'year3'],
  ],
  ['a share of nearly all', { pupils: 60, fsm: 58 }, [FSM], ['fsm']],
  ['a small share, whose rest is many', { pupils: 60, fsm: 2 }, [FSM], ['fsm']],
  ['a part that stands alone, by what is left', { pupils: 60, girls: 57 }, [SEX], ['girls']],
  [
    'all of a handful',
    { pupils: 4, girls: 1, boys: 3, fsm: 0 },
    [SEX, FSM],
    ['boys', 'fsm', 'girls', 'pupils'],
  ],
])('%s', (_, counts, breakdowns, names) => {
  expect(hide(counts, breakdowns)).toEqual(names);
});

/** Figures that a stranger could be looking at, by the rules of returns: every one of them up to a size. */
type Worlds = (most: number) => Generator<Counts>;

function* inATree(most: number): Generator<Counts> {
  for (let all = 0; all <= most; all++)
    for (let some = 0; some <= all; some++)
      for (let a = 0; a <= some; a++) for (let c = 0; c <= some; c++) yield { all, some, a, b: some - a, c };
}

function* sideBySide(most: number): Generator<Counts> {
  for (let all = 0; all <= most; all++)
    for (let sen = 0; sen <= all; sen++)
      for (let ehc = 0; sen + ehc <= all; ehc++)
        for (let y1 = 0; y1 <= all; y1++)
          for (let y2 = 0; y1 + y2 <= all; y2++) yield { all, sen, ehc, y1, y2, y3: all - y1 - y2 };
}

test.each<[string, Worlds, number, readonly Breakdown[]]>([
  [
    ...(['one below the other', inATree, 16] as const),
    [
      { whole: 'all', parts: ['some'] },
      { whole: 'some', parts: ['a', 'b'] },
      { whole: 'some', parts: ['c'] },
    ],
  ],
  [
    ...(['side by side', sideBySide, 15] as const),
    [
      { whole: 'all', parts: ['sen', 'ehc'] },
      { whole: 'all', parts: ['y1', 'y2', 'y3'] },
    ],
  ],
])('who knows how counts are hidden cannot tell a single one that is: %s', (_, worlds, most, breakdowns) => {
  const known = new Map<string, Map<string, Set<number>>>();
  for (const world of worlds(most)) {
    const hidden = suppressed(world, breakdowns);
    const view = Object.entries(world)
      .map(([name, count]) => `${name} ${hidden.has(name) ? '?' : count}`)
      .join();
    const possible = known.get(view) ?? new Map([...hidden].map((name) => [name, new Set<number>()]));
    for (const name of hidden) possible.get(name)!.add(world[name]!);
    known.set(view, possible);
  }
  const told = [...known].flatMap(([view, possible]) =>
    [...possible].filter(([, counts]) => counts.size === 1).map(([name]) => `${view}: ${name}`),
  );
  expect(told).toEqual([]);
});

test('in no breakdown is a hidden figure what the shown ones leave, whatever the figures', () => {
  const part = fc.nat(40);
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 8 }), fc.nat(40), part, (parts, beside, share) => {
      const names = parts.map((_, i) => `year${i}`);
      const pupils = parts.reduce((sum, one) => sum + one, 0) + (beside > 20 ? beside : 0);
      const counts: Counts = {
        pupils,
        fsm: Math.min(share, pupils),
        ...Object.fromEntries(names.map((name, i) => [name, parts[i]!])),
      };
      const breakdowns = [{ whole: 'pupils', parts: names }, FSM];
      const hidden = suppressed(counts, breakdowns);
      for (const [name, count] of Object.entries(counts)) expect(count >= 5 || hidden.has(name)).toBe(true);
      if (hidden.has('pupils')) return;
      for (const { parts: cells } of breakdowns) {
        const shown = cells.filter((name) => !hidden.has(name)).reduce((sum, name) => sum + counts[name]!, 0);
        // What a stranger can work out: all that is hidden, with what nobody counted, together.
        const left = pupils - shown;
        expect(left === 0 || left >= 5).toBe(true);
      }
    }),
  );
});
