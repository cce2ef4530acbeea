import fc from 'fast-check';
import { anyBallot } from '../../test/any-ballot';
import { ruleFor } from '../boards/rules';
import { votesOf } from '../boards/seat';
import { SHIPPED_SHAPES } from '../boards/shapes/shipped-shapes';
import { decide, electorate, type Ballot } from './decide';
import type { VoteCast } from './motion';
import { quorumOf } from './quorum';

const shuffled = <T>(of: readonly T[]) => fc.shuffledSubarray([...of], { minLength: of.length });

/** Seats whose votes count, as they are when everybody is there and free of interest. */
const heard = (ballot: Ballot) => {
  const voting = new Set(electorate(ballot).map(({ id }) => id));
  return ballot.seats.filter(
    ({ id, constituency }) =>
      voting.has(constituency) && ballot.attendance.has(id) && !ballot.interests.has(id),
  );
};

test('no order of votes, seats or arrivals changes anything', () => {
  const reordered = anyBallot.chain((ballot) =>
    fc
      .tuple(shuffled([...ballot.votes]), shuffled(ballot.seats), shuffled([...ballot.attendance]))
      .map(([votes, seats, attendance]) => ({
        ballot,
        other: { ...ballot, votes: new Map(votes), seats, attendance: new Set(attendance) },
      })),
  );
  fc.assert(fc.property(reordered, ({ ballot, other }) => expect(decide(other)).toEqual(decide(ballot))));
});

test('declaring an interest never helps to reach a quorum of voters', () => {
  const declared = anyBallot.chain((ballot) =>
    fc.subarray(ballot.seats.map(({ id }) => id)).map((more) => ({
      ballot,
      other: { ...ballot, interests: new Set([...ballot.interests, ...more]) },
    })),
  );
  fc.assert(
    fc.property(declared, ({ ballot, other }) => {
      const [before, after] = [decide(ballot), decide(other)];
      expect(after.quorum.needed).toBe(before.quorum.needed);
      expect(after.quorum.present).toBeLessThanOrEqual(before.quorum.present);
      if (before.quorum.present < before.quorum.needed) expect(after.outcome).toBe('INQUORATE');
      for (const { id, quorum } of ballot.rules.constituencies) {
        if (!quorum) continue;
        const [was, is] = [quorumOf(ballot, quorum, id), quorumOf(other, quorum, id)];
        expect(is.present - is.needed).toBeLessThanOrEqual(was.present - was.needed);
      }
    }),
  );
});

test('votes of those who are absent, interested or without a vote on it change nothing', () => {
  fc.assert(
    fc.property(anyBallot, (ballot) => {
      const counted = new Set(heard(ballot).map(({ id }) => id));
      const votes = new Map([...ballot.votes].filter(([id]) => counted.has(id)));
      expect(decide({ ...ballot, votes })).toEqual(decide(ballot));
    }),
  );
});

test('without a veto it does not matter who votes, only how many', () => {
  // The same seats are heard, and their votes are dealt out anew among seats with as many votes each.
  const dealtAnew = anyBallot
    .filter((ballot) => ruleFor(ballot.rules, ballot.motion.kind).method !== 'BY_CONSTITUENCY')
    .map((ballot) => ({ ...ballot, seats: ballot.seats.map((seat) => ({ ...seat, shares: null })) }))
    .chain((ballot) => {
      const seats = heard(ballot).map(({ id }) => id);
      const cast: (VoteCast | undefined)[] = seats.map((id) => ballot.votes.get(id));
      return shuffled(cast).map((dealt) => ({
        ballot,
        other: {
          ...ballot,
          votes: new Map(seats.flatMap((id, i) => (dealt[i] ? [[id, dealt[i]] as const] : []))),
        },
      }));
    });
  fc.assert(
    fc.property(dealtAnew, ({ ballot, other }) => expect(decide(other).outcome).toBe(decide(ballot).outcome)),
  );
});

test.each(SHIPPED_SHAPES.map((shape) => [shape.id, shape] as const))(
  'nobody has a veto on %s: alone against all others, each seat loses an ordinary vote',
  (_id, { rules }) => {
    const seats = rules.constituencies.flatMap(({ id, seats: n, shares }) =>
      Array.from({ length: n }, (_, i) => ({
        id: `${id}-${i}`,
        constituency: id,
        shares: shares && shares / n,
      })),
    );
    const ballot = {
      ...{ rules, motion: { kind: 'ORDINARY', phase: null } as const, seats },
      attendance: new Set(seats.map(({ id }) => id)),
      interests: new Set<string>(),
    };
    for (const alone of heard({ ...ballot, votes: new Map() })) {
      const votes = new Map(seats.map(({ id }) => [id, id === alone.id ? 'AGAINST' : 'FOR'] as const));
      expect(decide({ ...ballot, votes })).toMatchObject({ outcome: 'PASSED', against: votesOf(alone) });
    }
  },
);

test('a constituency that decides for itself is not moved by the votes of another', () => {
  const byConstituency = anyBallot.map((ballot) => ({
    ...ballot,
    rules: {
      ...ballot.rules,
      decisions: [{ kinds: null, method: 'BY_CONSTITUENCY', percent: null } as const],
    },
  }));
  const swayed = byConstituency.chain((ballot) =>
    fc
      .tuple(
        fc.constantFrom(...ballot.rules.constituencies),
        fc.array(fc.constantFrom<VoteCast>('FOR', 'AGAINST', 'ABSTAIN'), {
          minLength: ballot.seats.length,
          maxLength: ballot.seats.length,
        }),
      )
      .map(([{ id: own }, other]) => ({
        ballot,
        own,
        other: {
          ...ballot,
          votes: new Map([
            ...[...ballot.votes].filter(([id]) =>
              ballot.seats.some((seat) => seat.id === id && seat.constituency === own),
            ),
            ...ballot.seats.flatMap(({ id, constituency }, i) =>
              constituency === own ? [] : [[id, other[i]!] as const],
            ),
          ]),
        },
      })),
  );
  fc.assert(
    fc.property(swayed, ({ ballot, other, own }) => {
      const of = (decided: Ballot) =>
        decide(decided).constituencies.find(({ constituency }) => constituency === own);
      expect(of(other)).toEqual(of(ballot));
    }),
  );
});

test('the ballots of these properties come to every outcome', () => {
  const outcomes = fc.sample(anyBallot, { numRuns: 500, seed: 1 }).map((ballot) => decide(ballot).outcome);
  expect(new Set(outcomes)).toEqual(new Set(['PASSED', 'FAILED', 'INQUORATE']));
});
