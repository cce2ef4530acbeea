import fc from 'fast-check';
import { agree, changeObjectives, conclude, draftPlan, noteProgress, reviewPlan } from './decide';
import { RATINGS, ratingOf, type Plan, type Rating } from './plan';

const hand = { by: { id: 'officer', name: 'An Officer' }, now: new Date('2026-06-01T09:00:00Z') };
const objective = (id: string) => ({
  id,
  text: 'Teach reading',
  owner: 'The head',
  due: '2026-03-31',
  success: '80 %',
});
const asked = {
  ...{
    id: 'plan',
    urn: '990001',
    kind: 'INTERVENTION' as const,
    title: 'Reading',
    review: 'review',
    follows: null,
  },
  ...{ from: '2026-01-05', to: '2026-06-30', objectives: [objective('a'), objective('b')] },
};
const drafted = draftPlan(asked);
const agreed = agree(drafted, hand);
const rated = (plan: Plan, a: Rating, b: Rating) =>
  reviewPlan(
    plan,
    {
      ...{ heldOn: '2026-05-01', comment: 'As seen.' },
      ratings: [
        { objective: 'a', rating: a, note: null },
        { objective: 'b', rating: b, note: null },
      ],
    },
    hand,
  );
const benchmark = { id: 'benchmark', heldOn: '2026-05-20' };
const refusal = (code: string) => expect.objectContaining({ code }) as Error;

test('a plan is drafted, agreed, worked on, rated and concluded after a benchmark', () => {
  const worked = noteProgress(agreed, { objective: 'a', note: 'Books came.' }, hand);
  const done = conclude(
    rated(rated(worked, 'BEHIND', 'NOT_STARTED'), 'ACHIEVED', 'ON_TRACK'),
    { outcome: 'SELF_SUSTAINING', reason: 'It goes on by itself.', benchmark },
    hand,
  );
  expect(done).toMatchObject({ state: 'CONCLUDED', version: 6, conclusion: { benchmark: 'benchmark' } });
  expect(ratingOf(done, 'b')).toBe('ON_TRACK');
});

test.each<[string, () => unknown, string]>([
  ['a plan of a year', () => draftPlan({ ...asked, to: '2026-12-31' }), 'PLAN_TOO_LONG'],
  ['no objective', () => draftPlan({ ...asked, objectives: [] }), 'OBJECTIVES_COUNT'],
  ['two of one id', () => draftPlan({ ...asked, objectives: [objective('a'), objective('a')] }), 'ID_TAKEN'],
  ['one due after the end', () => draftPlan({ ...asked, to: '2026-03-30' }), 'DUE_OUTSIDE'],
  [
    'work on what is not agreed',
    () => noteProgress(drafted, { objective: 'a', note: 'So.' }, hand),
    'PLAN_STATE',
  ],
  [
    'an objective left without a rating',
    () => reviewPlan(agreed, { heldOn: '2026-05-01', comment: 'So.', ratings: [] }, hand),
    'RATINGS_INCOMPLETE',
  ],
  [
    'an end without a review',
    () => conclude(agreed, { outcome: 'EXIT_PLAN', reason: 'So.', benchmark }, hand),
    'REVIEW_MISSING',
  ],
  [
    'an end with a benchmark before the last review',
    () =>
      conclude(
        rated(agreed, 'ACHIEVED', 'ACHIEVED'),
        { outcome: 'EXIT_PLAN', reason: 'So.', benchmark: { id: 'x', heldOn: '2026-04-30' } },
        hand,
      ),
    'BENCHMARK_MISSING',
  ],
  [
    'a school that sustains itself with an objective behind',
    () =>
      conclude(
        rated(agreed, 'ACHIEVED', 'BEHIND'),
        { outcome: 'SELF_SUSTAINING', reason: 'So.', benchmark },
        hand,
      ),
    'OBJECTIVES_OPEN',
  ],
])('%s is refused', (_, act, code) => {
  expect(act).toThrow(refusal(code));
});

test('an objective with progress stays, whatever is asked, and one without goes', () => {
  const rating = fc.constantFrom(...RATINGS, null);
  fc.assert(
    fc.property(fc.nat(2), rating, (notes, given) => {
      let plan = agreed;
      for (let i = 0; i < notes; i += 1) plan = noteProgress(plan, { objective: 'a', note: 'So.' }, hand);
      if (given !== null) plan = rated(plan, given, 'NOT_STARTED');
      const remove = () => changeObjectives(plan, { put: [], remove: ['a'] });
      if (notes > 0 || (given !== null && given !== 'NOT_STARTED'))
        expect(remove).toThrow(refusal('OBJECTIVE_HAS_PROGRESS'));
      else expect(remove().objectives.map(({ id }) => id)).toEqual(['b']);
    }),
  );
});

test('an objective is put in other words and keeps its progress', () => {
  const worked = noteProgress(agreed, { objective: 'a', note: 'Books came.' }, hand);
  const changed = changeObjectives(worked, {
    put: [{ ...objective('a'), text: 'Teach it daily' }, objective('c')],
    remove: ['b'],
  });
  expect(changed.objectives).toMatchObject([
    { id: 'a', text: 'Teach it daily', progress: [{ note: 'Books came.' }] },
    { id: 'c', progress: [] },
  ]);
});
