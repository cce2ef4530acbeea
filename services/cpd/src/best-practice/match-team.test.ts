import type { SchoolFacts } from '@middletier/organisations/contract';
import { judge, matchTeam, offeringOf, type Asking } from './match-team';
import { agree, checkAsk, checkMember, finish, withdraw, type Ask, type TeamMember } from './team';

const MOMENT = { today: '2008-11-03', at: '2008-11-03T09:00:00.000Z', by: 'An Officer' };
const school = (urn: string, easting = 458_000): SchoolFacts => ({
  ...{
    urn,
    name: urn,
    phase: 'PRIMARY',
    status: 'OPEN',
    trust: null,
    type: null,
    typeGroup: null,
    region: null,
  },
  ...{ localAuthority: { code: '981', name: 'Leicester' }, religiousCharacter: null, statutoryLowAge: 5 },
  ...{ statutoryHighAge: 11, pupils: 210, percentageFsm: null, location: { easting, northing: 304_000 } },
  audience: { school: urn, localAuthority: '981', trust: null },
});
const anAsk = (id: string, given: Partial<Ask> = {}): Ask => ({
  ...{ id, teamId: 'pbpt', urn: `9910${id.slice(1)}`, needs: ['early-reading'], weeks: 6, why: 'Reading.' },
  ...{ from: '2008-11-01', to: '2009-03-31', state: 'OPEN', spell: null, outcome: null, version: 1 },
  ...given,
});
const asking = (id: string, category: string | null = null, given: Partial<Ask> = {}): Asking => {
  const ask = anAsk(id, given);
  return { id, ask, school: school(ask.urn), category };
};
const aMember = (id: string, given: Partial<TeamMember> = {}): TeamMember => ({
  ...{ id, teamId: 'pbpt', name: id, urn: '991099', phases: ['PRIMARY'], strengths: ['early-reading'] },
  ...{ weeks: 12, spells: 2, from: '2008-09-01', to: '2009-08-31', version: 1 },
  ...given,
});
const offering = (id: string, given: Partial<TeamMember> = {}, spells: readonly Ask[] = []) =>
  offeringOf(aMember(id, given), school('991099'), { spells, sessions: [] });

test('the worst category is served first when there are not weeks enough, and the others are told why', () => {
  const askings = [asking('r31', 'GREEN'), asking('r32', 'RED'), asking('r33', 'AMBER')];
  const { matches, unserved } = matchTeam(askings, [offering('ann')]);
  expect(matches.map(({ request, supporter }) => [request, supporter])).toEqual([
    ['r32', 'ann'],
    ['r33', 'ann'],
  ]);
  expect(unserved).toEqual([{ request: 'r31', refused: [], taken: ['ann'] }]);
  expect(matchTeam(askings.toReversed(), [offering('ann')])).toEqual({
    matches,
    unserved,
    value: expect.any(Number),
  });
});

test('a pair can be redone with a pencil', () => {
  const { points, lines, importance } = judge(
    asking('r31', 'RED', { needs: ['early-reading', 'number'] }),
    offering('ann'),
  );
  expect(lines.map(({ criterion, points: each }) => [criterion, each])).toEqual([
    ['NEED', 60 * 50],
    ['RECORD', 20 * 50],
    ['NEARNESS', 10 * 100],
    ['FREEDOM', 10 * 100],
  ]);
  expect([importance, points]).toEqual([4, 4 * 6_000]);
});

test.each<[string, Partial<Ask>, Partial<TeamMember>]>([
  ['PHASE', {}, { phases: ['SECONDARY'] }],
  ['NEED', { needs: ['number'] }, {}],
  ['OWN_SCHOOL', {}, { urn: '991031' }],
  ['DATES', { to: '2009-09-30' }, {}],
  ['WEEKS', {}, { weeks: 5, spells: 1 }],
])('%s is no pair, and nobody can agree it', (rule, ask, member) => {
  const judged = judge(asking('r31', null, ask), offering('ann', member));
  expect(judged.refusals.map((one) => one.rule)).toEqual([rule]);
  const said = { version: 1, memberId: 'ann', agreedBy: 'The head', reason: null, judged };
  expect(() => agree(anAsk('r31', ask), said, MOMENT)).toThrow(expect.objectContaining({ code: rule }));
});

test('weeks that are given are gone, and what came of them is the record', () => {
  const agreed = agree(
    anAsk('r31'),
    {
      version: 1,
      memberId: 'ann',
      agreedBy: 'The head',
      reason: null,
      judged: judge(asking('r31'), offering('ann')),
    },
    MOMENT,
  );
  expect(offering('ann', {}, [agreed])).toMatchObject({ places: 1, weeksAPlace: 6, weeksLeft: 6, done: 0 });
  const done = finish(agreed, { version: 2, verdict: 'IMPROVED', what: 'Readers.' }, MOMENT);
  expect(offering('ann', {}, [done])).toMatchObject({ places: 1, done: 1, improved: 1 });
  expect(() => withdraw(done, 3)).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
});

test.each<[string, () => unknown]>([
  ['BAD_WEEKS', () => checkAsk(anAsk('r31', { weeks: 7 }))],
  ['NEEDS_MISSING', () => checkAsk(anAsk('r31', { needs: [] }))],
  ['DATES_REVERSED', () => checkAsk(anAsk('r31', { to: '2008-10-01' }))],
  ['BAD_WEEKS', () => checkMember(aMember('ann', { weeks: 40 }))],
  ['BAD_WEEKS', () => checkMember(aMember('ann', { weeks: 1 }))],
  ['CHANGED_MEANWHILE', () => withdraw(anAsk('r31'), 2)],
])('%s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});
