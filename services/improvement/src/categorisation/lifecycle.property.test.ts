import { Refusal } from '@middletier/runtime/refusal';
import fc from 'fast-check';
import { GREEN_TO_RED } from '../frameworks/green-to-red';
import { countedOf, counts, type Categorisation } from './categorisation';
import { agree, answer, challenge, moderate, overrule, withdraw, type Deciding } from './decide';
import { someEvidence } from './evidence.builder';
import { MOVES, possibleMoves, type Move } from './moves';
import { lapse, type Refreshed } from './propose';
import { reproduce } from './reproduce';
import { STATUTORY_REASONS } from './statutory-reasons';
import { ANSWERS, type Step, type Taken } from './step';
import { proposeFrom } from './standing.builder';

const CATEGORIES = GREEN_TO_RED.categories.map(({ id }) => id);
const category = fc.constantFrom(...CATEGORIES);
const facts = fc.record({
  attendance: fc.integer({ min: 8600, max: 9700 }).map((hundredths) => hundredths / 100),
  unauthorised: fc.integer({ min: 50, max: 600 }).map((hundredths) => hundredths / 100),
});

type Doing = (before: Categorisation, deciding: Deciding) => Taken;
interface Command {
  /** Null for what no person does. */
  readonly move: Move | null;
  readonly days: number;
  readonly run: (before: Categorisation | undefined, deciding: Deciding) => Taken | Refreshed | null;
}

const byPerson = (move: Move, doing: fc.Arbitrary<Doing>) =>
  fc.record({ doing, days: fc.nat(40) }).map(({ doing: decide, days }): Command => ({
    ...{ move, days },
    run: (before, deciding) => (before ? decide(before, deciding) : null),
  }));

const reason = 'For a reason.';
const board = { resolution: 'r', board: 'The Board', date: '2026-03-03' };
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ facts, days: fc.nat(200) }).map(({ facts: given, days }): Command => ({
    ...{ move: null, days },
    run: (before, { at }) => proposeFrom(before, someEvidence(given), at),
  })),
  fc.nat(9).map((days): Command => ({
    ...{ move: null, days },
    run: (before, { at }) => (before ? lapse(before, 'No criterion can be judged.', at) : null),
  })),
  byPerson(
    'MODERATE',
    fc
      .option(category)
      .map((to) => (before, by) => moderate(before, { category: to, reason, meeting: null }, by)),
  ),
  byPerson(
    'AGREE',
    fc.constant((before, by) => agree(before, board, by)),
  ),
  byPerson(
    'CHALLENGE',
    fc.option(category).map((sought) => (before, by) => challenge(before, { grounds: reason, sought }, by)),
  ),
  byPerson(
    'ANSWER',
    fc.tuple(fc.constantFrom(...ANSWERS), fc.option(category)).map(
      ([given, to]) =>
        (before, by) =>
          answer(before, { answer: given, category: to, reason }, by),
    ),
  ),
  byPerson(
    'OVERRULE',
    fc.tuple(category, fc.constantFrom(...STATUTORY_REASONS)).map(
      ([to, { id }]) =>
        (before, by) =>
          overrule(before, { category: to, statutoryReason: id, reason }, by),
    ),
  ),
  byPerson(
    'WITHDRAW',
    fc.constant((before, by) => withdraw(before, { reason }, by)),
  ),
);

const DAY = 86_400_000;
const BEGINNING = Date.parse('2026-03-02T09:00:00Z');

interface Lived {
  readonly at: Date;
  readonly before: Categorisation | undefined;
  readonly after: Categorisation | undefined;
  readonly command: Command;
  readonly taken: Taken | Refreshed | null;
  readonly refused: Refusal | null;
}

/** Carries out commands one after another; one that is refused leaves everything as it was. */
function live(commands: readonly Command[]): Lived[] {
  let now = BEGINNING;
  let current: Categorisation | undefined;
  return commands.map((one): Lived => {
    now += one.days * DAY;
    const before = current;
    const deciding = {
      actor: { id: 'officer', name: 'An Officer' },
      at: new Date(now),
      framework: GREEN_TO_RED,
    };
    try {
      const taken = one.run(before, deciding);
      current = taken?.next ?? before;
      return { at: deciding.at, before, after: current, command: one, taken, refused: null };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { at: deciding.at, before, after: before, command: one, taken: null, refused: error };
    }
  });
}

const lives = fc.array(command, { minLength: 1, maxLength: 30 }).map(live);
const check = (property: (lived: readonly Lived[]) => void) =>
  fc.assert(fc.property(lives, property), { numRuns: 300 });

test('whatever is tried, the state is a legal one', () => {
  check((lived) => {
    for (const { after } of lived) {
      if (!after) continue;
      const { state, held, challenge: open, moderated } = after;
      expect(state === 'CHALLENGED').toBe(open !== null);
      if (state === 'MODERATED') expect(moderated).not.toBeNull();
      if (state === 'AGREED' || state === 'OVERRULED')
        expect(held).toMatchObject({ state, year: after.year });
      if (state === 'WITHDRAWN') expect([held, moderated]).toEqual([null, null]);
      if (open?.from === 'AGREED' || open?.from === 'OVERRULED') expect(held?.state).toBe(open.from);
      if (open?.from === 'MODERATED') expect(moderated).not.toBeNull();
      expect(after.category).toBe(countedOf(after).category);
    }
  });
});

test('a move is refused as impossible exactly where it is not among those that are possible', () => {
  check((lived) => {
    for (const {
      before,
      command: { move },
      refused,
    } of lived) {
      if (!before || move === null) continue;
      expect(refused?.code === 'NOT_POSSIBLE_NOW').toBe(!possibleMoves(before.state).includes(move));
    }
  });
  expect(MOVES.every((move) => possibleMoves('WITHDRAWN').includes(move))).toBe(false);
});

test('the trace is complete: each step follows on the one before and ends where the school stands', () => {
  check((lived) => {
    const traces = new Map<string, Step[]>();
    for (const { taken } of lived)
      if (taken?.step) traces.set(taken.next.id, [...(traces.get(taken.next.id) ?? []), taken.step]);
    for (const steps of traces.values()) {
      expect(steps.map(({ after }) => after.version)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.map(({ from }) => from)).toEqual([
        null,
        ...steps.slice(0, -1).map(({ after }) => after.state),
      ]);
      for (const { kind, actor } of steps)
        expect(actor === null).toBe(kind === 'PROPOSED' || kind === 'LAPSED');
    }
    const last = lived.at(-1)!.after;
    if (last) {
      const { version, state, category: counting } = traces.get(last.id)!.at(-1)!.after;
      expect([version, state, counting]).toEqual([last.version, last.state, last.category]);
    }
  });
});

test('a change is told exactly where another category counts, or one counts again', () => {
  check((lived) => {
    for (const { before, after, taken } of lived) {
      if (!taken?.next) continue;
      const counted = before && counts(before) ? before.category : null;
      const moved = counts(after!) && counted !== after!.category;
      expect(taken.change !== null).toBe(moved);
      if (taken.change) expect(taken.change).toMatchObject({ from: counted });
    }
  });
});

test('what was agreed or overruled stays in force until people decide or its term is over', () => {
  check((lived) => {
    for (const {
      before,
      after,
      at,
      command: { move },
    } of lived) {
      if (!before?.held || move !== null || before.state === 'WITHDRAWN') continue;
      if (after!.held) expect(after!.category).toBe(before.category);
      else expect(before.held.until < at.toISOString().slice(0, 10)).toBe(true);
    }
  });
});

test('the same figures once more change nothing', () => {
  check((lived) => {
    const last = lived.at(-1)!.after;
    if (!last || last.state === 'WITHDRAWN' || last.lapsed) return;
    const { proposal, urn, phase, audience } = last;
    const { inputs } = proposal;
    expect(proposeFrom(last, { framework: GREEN_TO_RED, ...inputs }, proposal.at)).toBeNull();
    expect([urn, phase, audience.school]).toEqual(['990001', 'PRIMARY', '990001']);
  });
});

test('every step can be reckoned again from what it kept, and comes to the same', () => {
  check((lived) => {
    for (const { taken } of lived)
      if (taken?.step)
        expect(reproduce(taken.step.after.proposal, GREEN_TO_RED)).toMatchObject({
          ...{ equal: true, category: taken.step.after.proposal.category },
        });
  });
});
