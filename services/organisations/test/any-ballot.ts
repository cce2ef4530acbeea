import fc from 'fast-check';
import { MOTION_KINDS, type BoardRules, type Constituency } from '../src/boards/rules';
import type { Ballot } from '../src/meetings/decide';
import type { VoteCast } from '../src/meetings/motion';

const quorum = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((percent) => ({ percent, number: null })),
  fc.integer({ min: 1, max: 6 }).map((number) => ({ percent: null, number })),
);

const phase = fc.constantFrom('PRIMARY', 'SECONDARY', null);
const vote: fc.Arbitrary<VoteCast> = fc.constantFrom('FOR', 'AGAINST', 'ABSTAIN');

const constituency = (i: number): fc.Arbitrary<Constituency> =>
  fc.record({
    id: fc.constant(`c${i}`),
    name: fc.constant(`Constituency ${i}`),
    seats: fc.constant(10),
    voting: i === 0 ? fc.constant(true) : fc.boolean(),
    appointedBy: fc.constant('Somebody'),
    phase,
    countsFor: fc.option(fc.subarray([...MOTION_KINDS]), { nil: null }),
    shares: fc.constant(null),
    quorum: fc.option(quorum, { nil: null }),
    veto: fc.constant(false),
  });

const rule = fc.oneof(
  fc.constant({ kinds: null, method: 'SIMPLE_MAJORITY', percent: null } as const),
  fc.constant({ kinds: null, method: 'BY_CONSTITUENCY', percent: null } as const),
  fc
    .integer({ min: 51, max: 100 })
    .map((percent) => ({ kinds: null, method: 'SPECIAL_MAJORITY', percent }) as const),
);

/** Rules of any kind but one: no constituency has a veto. */
const anyRules: fc.Arbitrary<BoardRules> = fc
  .integer({ min: 1, max: 4 })
  .chain((n) => fc.tuple(fc.tuple(...Array.from({ length: n }, (_, i) => constituency(i))), quorum, rule))
  .map(([constituencies, board, decision]) => ({
    constituencies,
    quorum: board,
    chair: 'ANYBODY' as const,
    decisions: [decision],
  }));

const sitter = (constituencies: readonly string[]) =>
  fc.record({
    constituency: fc.constantFrom(...constituencies),
    shares: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }),
    present: fc.boolean(),
    interested: fc.boolean(),
    vote: fc.option(vote, { nil: null }),
  });

const ballotOf = (rules: BoardRules): fc.Arbitrary<Ballot> =>
  fc
    .record({
      sitters: fc.array(sitter(rules.constituencies.map(({ id }) => id)), { maxLength: 14 }),
      kind: fc.constantFrom(...MOTION_KINDS),
      phase,
    })
    .map(({ sitters, ...motion }) => {
      const seats = sitters.map((one, i) => ({ ...one, id: `s${i}` }));
      return {
        ...{ rules, motion, seats },
        attendance: new Set(seats.filter(({ present }) => present).map(({ id }) => id)),
        interests: new Set(seats.filter(({ interested }) => interested).map(({ id }) => id)),
        votes: new Map(seats.flatMap(({ id, vote: cast }) => (cast ? [[id, cast] as const] : []))),
      };
    });

/** A ballot under any rules; also with votes of those who are absent or interested, which must not count. */
export const anyBallot = anyRules.chain(ballotOf);
