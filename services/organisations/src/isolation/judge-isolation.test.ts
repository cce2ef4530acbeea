import { aSchool, aTie } from '../../test/a-partnership';
import { seenOn } from '../partnerships/membership';
import type { Tie } from '../partnerships/ties';
import type { School } from '../register/school';
import { aMembership } from '../../test/a-partnership';
import { judgeIsolation } from './judge-isolation';

const DAY = '2015-06-01';
const TRUST = { uid: '9901', name: 'Ambridge Learning Trust' };
const cluster = aTie(DAY, { id: 'c', kind: 'CLUSTER', state: { name: 'North Cluster' } });
const consortium = aTie(
  DAY,
  { id: 'w', kind: 'CONSORTIUM', state: { name: 'Wigan East' } },
  { role: 'LEAD' },
);
const ended = (to: string, from = '2010-09-01') => seenOn(aMembership({ from, to }), DAY);

const judge = (ties: readonly Tie[], school: Partial<School> = {}, past: ReturnType<typeof ended>[] = []) =>
  judgeIsolation(
    { school: aSchool(school), memberships: [...past, ...ties.map(({ membership }) => membership)], ties },
    DAY,
  );

test('a school in nothing is isolated since it opened', () => {
  expect(judge([])).toMatchObject({
    ...{ isolated: true, withoutChallenge: true, since: '1990-09-01', challenge: [] },
    sentence:
      'Fernwood School is in no partnership and no trust since 1990-09-01, and nobody challenges it from outside.',
  });
});

test('a school that left its last partnership is isolated since the day after', () => {
  expect(judge([], {}, [ended('2013-08-31'), ended('2012-08-31')]).since).toBe('2013-09-01');
});

test('a membership that never came to be, or lies ahead, says nothing of since when', () => {
  expect(judge([], {}, [ended('2014-08-31', '2014-09-01'), ended('2017-08-31', '2016-09-01')]).since).toBe(
    '1990-09-01',
  );
});

test('a cluster ends isolation, but challenges nobody', () => {
  expect(judge([cluster])).toMatchObject({
    ...{ isolated: false, withoutChallenge: true, since: null, challenge: [] },
    sentence: 'Fernwood School is in North Cluster, but nobody there challenges it from outside.',
  });
});

test('a trust counts, and so does what challenges', () => {
  expect(judge([cluster, consortium], { trust: TRUST })).toMatchObject({
    ...{ isolated: false, withoutChallenge: false, trust: TRUST, challenge: [consortium.membership] },
    sentence: 'Fernwood School is challenged from outside by Ambridge Learning Trust and Wigan East (lead).',
  });
  expect(judge([], { trust: TRUST })).toMatchObject({ isolated: false, withoutChallenge: false });
});
