import fc from 'fast-check';
import { appoint, leadFrom, leave } from './change-post';
import { holderOn, schoolsOn, standingOn, type Post } from './post';
import { carryPosts, endWithSchool } from './follow-school';
import { settlePost } from './settle-post';

const MADE = { at: new Date('2026-03-02T09:00:00Z'), by: 'An Officer', today: '2026-03-02' };
const POST: Post = {
  ...{
    id: 'p1',
    role: 'HEAD',
    title: 'Headteacher',
    from: '2020-09-01',
    holdings: [],
    ended: null,
    told: null,
    due: null,
  },
  ...{ schools: [{ urn: '990001', from: '2020-09-01', to: null }], version: 1, changes: [] },
};
const come = (id: string, from: string, acting = false) => ({ id, leader: `leader-${id}`, from, acting });
const held = appoint(POST, come('a', '2020-09-01'), MADE);
const refusal = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return null;
};

test('who was in post can be asked for any day', () => {
  const left = leave(held, { lastDay: '2026-02-27', reason: 'ILLNESS', sudden: true }, MADE);
  const covered = appoint(left, come('b', '2026-03-02', true), MADE);
  const filled = appoint(covered, come('c', '2026-09-01'), MADE);
  const kinds = ['2026-02-27', '2026-02-28', '2026-03-02', '2026-08-31', '2026-09-01'].map((day) => [
    standingOn(filled, day).kind,
    holderOn(filled, day)?.id,
  ]);
  expect(kinds).toEqual([
    ['FILLED', 'a'],
    ['VACANT', undefined],
    ['COVERED', 'b'],
    ['COVERED', 'b'],
    ['FILLED', 'c'],
  ]);
});

test('what others are told of a sudden loss, of cover and of the successor, each once', () => {
  const told = settlePost(held, '2026-03-01');
  const left = settlePost(
    leave(told.post, { lastDay: '2026-03-01', reason: 'DEATH', sudden: true }, MADE),
    '2026-03-02',
  );
  const covered = settlePost(appoint(left.post, come('b', '2026-03-02', true), MADE), '2026-03-02');
  const chosen = settlePost(appoint(covered.post, come('c', '2026-09-01'), MADE), '2026-03-02');
  const begun = settlePost(chosen.post, '2026-09-01');
  const again = settlePost(begun.post, '2026-09-02');
  expect([told, left, covered, chosen, begun, again].map(({ facts }) => facts)).toEqual([
    ['FILLED'],
    ['VACATED'],
    ['COVERED'],
    [],
    ['FILLED'],
    [],
  ]);
  expect([chosen.post.due, begun.post.due]).toEqual(['2026-09-01', null]);
});

test('a known leaving is told on its day, not before; one who follows without a gap leaves no vacancy', () => {
  const known = { lastDay: '2026-08-31', reason: 'RETIREMENT' as const, sudden: false };
  const leaving = leave(settlePost(held, '2026-03-02').post, known, MADE);
  expect(settlePost(leaving, '2026-03-02').facts).toEqual([]);
  expect(settlePost(leaving, '2026-09-01').facts).toEqual(['VACATED']);
  expect(settlePost(appoint(leaving, come('b', '2026-09-01'), MADE), '2026-09-01').facts).toEqual(['FILLED']);
});

test('an executive head takes a school on and gives one back', () => {
  const chain = { ...held, role: 'EXECUTIVE_HEAD' as const };
  const two = leadFrom(chain, { urns: ['990001', '990002'], from: '2024-09-01' }, MADE);
  const back = leadFrom(two, { urns: ['990002'], from: '2026-01-01' }, MADE);
  expect(['2024-08-31', '2025-12-31', '2026-01-01'].map((day) => schoolsOn(back, day))).toEqual([
    ['990001'],
    ['990001', '990002'],
    ['990002'],
  ]);
  const told = settlePost(two, '2025-01-01').post;
  expect(
    settlePost(leadFrom(told, { urns: ['990002'], from: '2026-01-01' }, MADE), '2026-01-01').facts,
  ).toEqual(['FILLED']);
});

test.each<[string, () => unknown, string]>([
  ['a second head beside the first', () => appoint(held, come('b', '2026-09-01'), MADE), 'POST_HELD'],
  ['cover for a post that is held', () => appoint(held, come('b', '2026-09-01', true), MADE), 'POST_HELD'],
  ['a head before the post', () => appoint(POST, come('b', '2019-01-01'), MADE), 'BEFORE_THE_POST'],
  [
    'leaving an empty post',
    () => leave(POST, { lastDay: '2026-01-01', reason: 'OTHER', sudden: false }, MADE),
    'POST_VACANT',
  ],
  [
    'a sudden loss known beforehand',
    () => leave(held, { lastDay: '2026-09-01', reason: 'OTHER', sudden: true }, MADE),
    'SUDDEN_AHEAD',
  ],
  ['a head of two', () => leadFrom(held, { urns: ['1', '2'], from: '2026-01-01' }, MADE), 'ONE_SCHOOL_ONLY'],
])('refuses %s', (_, work, code) => expect(refusal(work)).toBe(code));

const CLOSING = { urn: '990001', on: '2026-02-28' };
const CONVERSION = { from: '990001', to: '990009', on: '2026-03-01' };

test('a post ends with the last school it leads, and is told once', () => {
  const known = settlePost(held, '2026-02-01').post;
  const [closed] = endWithSchool([known], CLOSING, MADE);
  expect(closed!.holdings).toMatchObject([{ to: '2026-02-28', departure: { reason: 'REORGANISATION' } }]);
  expect(['2026-02-28', '2026-03-01'].map((day) => standingOn(closed!, day).kind)).toEqual([
    'FILLED',
    'ENDED',
  ]);
  const ended = settlePost(closed!, '2026-03-01');
  expect([ended.facts, settlePost(ended.post, '2026-04-01').facts]).toEqual([['ENDED'], []]);
  expect(endWithSchool([ended.post], CLOSING, MADE)).toEqual([]);
});

test('an executive head goes on with the schools that stand', () => {
  const chain = leadFrom(
    { ...held, role: 'EXECUTIVE_HEAD' },
    { urns: ['990001', '990002'], from: '2024-09-01' },
    MADE,
  );
  const [left] = endWithSchool([chain], CLOSING, MADE);
  expect([schoolsOn(left!, '2026-03-01'), standingOn(left!, '2026-03-01').kind, left!.ended]).toEqual([
    ['990002'],
    'FILLED',
    null,
  ]);
});

test.each<[string, (post: Post) => Post[]]>([
  ['first', (post) => carryPosts(endWithSchool([post], CLOSING, MADE), CONVERSION, MADE)],
  ['last', (post) => endWithSchool(carryPosts([post], CONVERSION, MADE), CLOSING, MADE)],
])('a school under a new number keeps its head, whether its closing is heard of %s or not', (_, follow) => {
  const leaving = leave(held, { lastDay: '2027-08-31', reason: 'RETIREMENT', sudden: false }, MADE);
  const after = follow(leaving)[0] ?? carryPosts([leaving], CONVERSION, MADE)[0]!;
  expect(['2026-02-28', '2026-03-01'].map((day) => schoolsOn(after, day))).toEqual([['990001'], ['990009']]);
  expect([after.holdings, after.ended]).toEqual([leaving.holdings, null]);
  expect(carryPosts([after], CONVERSION, MADE)).toEqual([]);
});

test('a school that was given back before it closed is not taken on again', () => {
  const chain = leadFrom(
    { ...held, role: 'EXECUTIVE_HEAD' },
    { urns: ['990001', '990002'], from: '2024-09-01' },
    MADE,
  );
  const back = leadFrom(chain, { urns: ['990002'], from: '2025-09-01' }, MADE);
  expect([...endWithSchool([back], CLOSING, MADE), ...carryPosts([back], CONVERSION, MADE)]).toEqual([]);
});

test('whatever is recorded, no two hold a post for good on one day', () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
  const step = fc.record({ leaves: fc.boolean(), on: day, acting: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), day, (steps, asked) => {
      let post = POST;
      steps.forEach(({ leaves, on, acting }, i) => {
        try {
          post = leaves
            ? leave(post, { lastDay: on, reason: 'OTHER', sudden: false }, { ...MADE, today: '2026-01-01' })
            : appoint(post, come(String(i), on, acting), MADE);
        } catch (error) {
          expect(error).toHaveProperty('code');
        }
      });
      const holding = post.holdings.filter(({ from, to }) => from <= asked && (to === null || to >= asked));
      expect(holding.length).toBeLessThanOrEqual(1);
    }),
  );
});
