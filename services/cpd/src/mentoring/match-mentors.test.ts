import type { SchoolFacts } from '@middletier/organisations/contract';
import fc from 'fast-check';
import { matchMentors, type Asking, type Offering } from './match-mentors';
import type { MentoringNeed } from './mentoring';

const school = (n: number, trust: number | null): SchoolFacts =>
  ({
    ...{ urn: `99000${n}`, name: `School ${n}`, phase: n % 2 ? 'PRIMARY' : 'SECONDARY', status: 'OPEN' },
    trust: trust === null ? null : { uid: `t${trust}`, name: `Trust ${trust}` },
    location: { easting: 400_000 + n * 5_000, northing: 300_000 },
  }) as unknown as SchoolFacts;
const asking = (id: string, at: readonly SchoolFacts[], given: Partial<MentoringNeed> = {}): Asking => ({
  ...{ id, leader: `leader-${id}`, schools: at },
  need: {
    ...{
      id,
      owner: 'local-authority:990',
      urn: at[0]!.urn,
      mentee: `leader-${id}`,
      role: 'HEAD',
      post: null,
    },
    ...{
      why: 'new',
      priority: 1,
      state: 'OPEN',
      mentor: null,
      matchedOn: null,
      sentence: null,
      version: 1,
      changes: [],
    },
    ...given,
  },
});
const offering = (id: string, at: readonly SchoolFacts[], given: Partial<Offering> = {}): Offering => ({
  ...{ id, leader: id, schools: at, coachTrained: true, phases: ['PRIMARY', 'SECONDARY'], bound: 0 },
  mentor: { leader: id, owner: 'local-authority:990', roles: ['HEAD'], atOnce: 1, version: 1 },
  ...given,
});

test.each<[string, Offering, string]>([
  ['somebody of the same school', offering('m', [school(1, null)]), 'line-of-management'],
  [
    'an executive head over the school',
    offering('m', [school(3, null), school(1, null)]),
    'line-of-management',
  ],
  ['somebody of the same trust', offering('m', [school(2, 7)]), 'one-trust'],
  [
    'somebody not trained in coaching',
    offering('m', [school(2, null)], { coachTrained: false }),
    'not-trained',
  ],
  ['themselves', offering('leader-a', [school(2, null)]), 'self'],
])('nobody is mentored by %s', (_, mentor, rule) => {
  const { matches, unserved } = matchMentors([asking('a', [school(1, 7)])], [mentor]);
  expect([matches, unserved[0]?.refused]).toEqual([[], [{ rule, supporters: 1 }]]);
});

test('who cannot wait comes first', () => {
  const needs = [asking('a', [school(1, null)]), asking('b', [school(3, null)], { priority: 2 })];
  const { matches } = matchMentors(needs, [offering('m', [school(2, null)])]);
  expect(matches.map(({ request }) => request)).toEqual(['b']);
});

test('whoever asks and offers, no pair is in one line of management, and nobody mentors more than they can', () => {
  const at = fc
    .uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 })
    .map((ns) => ns.map((n) => school(n, n <= 2 ? 1 : null)));
  const everybody = fc.tuple(fc.array(at, { maxLength: 6 }), fc.array(at, { maxLength: 5 }));
  fc.assert(
    fc.property(everybody, ([needs, mentors]) => {
      const askings = needs.map((schools, i) => asking(`n${i}`, schools));
      const offerings = mentors.map((schools, i) => offering(`m${i}`, schools));
      const { matches } = matchMentors(askings, offerings);
      for (const { request, supporter } of matches) {
        const [one, other] = [
          askings.find(({ id }) => id === request)!,
          offerings.find(({ id }) => id === supporter)!,
        ];
        const urns = one.schools.map(({ urn }) => urn);
        expect(other.schools.some(({ urn }) => urns.includes(urn))).toBe(false);
        expect(
          one.schools.some((a) => a.trust && other.schools.some((b) => b.trust?.uid === a.trust!.uid)),
        ).toBe(false);
      }
      expect(new Set(matches.map(({ supporter }) => supporter)).size).toBe(matches.length);
    }),
  );
});
