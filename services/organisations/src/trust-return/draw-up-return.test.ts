import { aSchool, aTie, refusal } from '../../test/a-partnership';
import { drawUpReturn } from './draw-up-return';
import { readSchoolYear } from './school-year';

const year = readSchoolYear('2014/15');
const END = '2015-08-31';
const trust = { uid: '9901', name: 'Ambridge Learning Trust', letters: null };
const schools = [aSchool(), aSchool({ urn: '990002', name: 'Lakey Hill School' })];

const HUB = {
  ...{ id: 'hub', kind: 'TEACHING_SCHOOL_HUB' as const },
  state: {
    name: 'Borsetshire Hub',
    aims: ['Train new teachers'],
    terms: { text: 'As agreed.', agreedOn: '2011-09-01', reviewDue: '2014-09-01' },
    measures: [{ name: 'Teachers trained', baseline: 4, target: 12, dueBy: '2015-07-31' }],
  },
};
const GAMES = { id: 'games', state: { name: 'Area Games' } };

const drawn = (ties: readonly ReturnType<typeof aTie>[]) =>
  drawUpReturn(
    {
      ...{ trust, schools },
      parties: [
        { ref: 'trust:9901', name: trust.name, ties: [] },
        { ref: 'school:990001', name: 'Fernwood School', ties },
        { ref: 'school:990002', name: 'Lakey Hill School', ties: [] },
      ],
    },
    { year, asAt: END },
  );

test('a return names every collaboration of the year, and the schools in none', () => {
  const { collaborations, without, text } = drawn([
    aTie(END, HUB, { role: 'LEAD' }),
    aTie(END, GAMES, { from: '2013-09-01', to: '2014-12-31' }),
    aTie(END, { id: 'over', state: { name: 'Over' } }, { from: '2012-09-01', to: '2014-08-31' }),
  ]);
  expect(collaborations.map(({ partnership }) => partnership.id)).toEqual(['games', 'hub']);
  expect(collaborations[1]).toMatchObject({ leads: true, challenge: true, reviewOverdue: true });
  expect(without.map(({ urn }) => urn)).toEqual(['990002']);
  expect(text).toBe(`Partnership return of Ambridge Learning Trust for 2014/15, as at 2015-08-31

2 schools, 2 collaborations.

Area Games, network
  Members from the trust: Fernwood School (member, from 2013-09-01 to 2014-12-31).
  No terms on record.

Borsetshire Hub, teaching school hub, with challenge from outside
  Members from the trust: Fernwood School (lead, from 2012-09-01).
  Aims: Train new teachers.
  Measure: Teachers trained, from 4 to 12 by 2015-07-31.
  Terms agreed on 2011-09-01, review due by 2014-09-01 (overdue).

In no collaboration beyond the trust: Lakey Hill School.
`);
});

test('a partnership with several of the schools comes once', () => {
  const [one] = drawn([aTie(END, GAMES), aTie(END, GAMES, { member: 'trust:9901' })]).collaborations;
  expect(one!.memberships).toHaveLength(2);
});

test('a school year runs from September to August', () => {
  expect(readSchoolYear('1999/00')).toEqual({ name: '1999/00', from: '1999-09-01', to: '2000-08-31' });
  for (const odd of ['2015', '2015/17', '2015-16', ''])
    expect(() => readSchoolYear(odd)).toThrow(refusal('BAD_SCHOOL_YEAR'));
});
