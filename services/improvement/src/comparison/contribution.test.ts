import fc from 'fast-check';
import { contributionOf, movesOf, type ComparedSchool, type Contribution } from './contribution';
import { talliesFromScratch, type Tallies } from './tallies.builder';
import { moved, NOBODY } from './tally';

const year = (period: string, value: number | null) => ({ period, value, cohort: 30 });

test('every year of a series is counted for itself, and of what comes week by week the latest', () => {
  const school: ComparedSchool = {
    ...{
      urn: '1',
      phase: 'PRIMARY',
      closed: false,
      audience: { school: '1', localAuthority: '990', trust: null },
    },
    observations: [
      {
        ...{ measure: 'ks2-rwm-expected', ...year('2023/24', 65) },
        series: [year('2021/22', 60), year('2022/23', null), year('2023/24', 65)],
      },
      { measure: 'attendance-rate', period: '2025-02-10', value: 94.3, cohort: 200 },
      { measure: 'ks2-rwm-higher', period: '2023/24', value: null, cohort: 4 },
    ],
    intake: { pupils: null, fsm: 12, eal: null, sen: null, mobility: null },
  };
  expect(contributionOf(school)).toEqual({
    ...{ urn: '1', phase: 'PRIMARY', area: '990|PRIMARY', intake: school.intake },
    figures: {
      'ks2-rwm-expected|2021/22': 6_000,
      'ks2-rwm-expected|2023/24': 6_500,
      'attendance-rate|latest': 9_430,
    },
  });
  expect(contributionOf({ ...school, closed: true })).toMatchObject({ area: null });
});

/** What keepTallies does with its rows. */
function counted(tallies: Tallies, before: ReadonlyMap<string, Contribution>, now: Contribution[]): Tallies {
  const after = new Map(tallies);
  for (const [key, moves] of movesOf(before, now)) {
    const tally = moved(after.get(key) ?? NOBODY, moves);
    if (tally.schools === 0) after.delete(key);
    else after.set(key, tally);
  }
  return after;
}

const figures = fc.dictionary(
  fc.constantFrom('attendance-rate|latest', 'ks2|2022/23', 'ks2|2023/24'),
  fc.integer({ min: -500, max: 10_000 }),
);
/** A return, a correction, a move of authority or phase, a closing, a reopening: each is what holds of a school now. */
const stateOf = (urn: fc.Arbitrary<string>): fc.Arbitrary<Contribution> =>
  fc.record({
    urn,
    phase: fc.constantFrom('PRIMARY', 'SECONDARY'),
    area: fc.constantFrom('990|PRIMARY', '991|PRIMARY', '990|SECONDARY', null),
    figures,
    intake: fc.constant({}),
  });
const batch = fc
  .uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'), { minLength: 1 })
  .chain((urns) => fc.tuple(...urns.map((urn) => stateOf(fc.constant(urn)))));

test('after any sequence of returns, corrections, moves, closings and successions the tallies are what they would be from scratch', () => {
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 12 }), (batches) => {
      const known = new Map<string, Contribution>();
      let tallies: Tallies = new Map();
      for (const now of batches) {
        tallies = counted(tallies, known, now);
        for (const one of now) known.set(one.urn, one);
        expect(tallies).toEqual(talliesFromScratch(known.values()));
      }
    }),
  );
});

test('what has not changed moves nothing', () => {
  fc.assert(
    fc.property(stateOf(fc.constant('1')), (state) => {
      expect(movesOf(new Map([['1', state]]), [state]).size).toBe(0);
    }),
  );
});
