import type { Actor } from '../actor';
import { allowedAudience, rightsOf } from './rights';

const actor = (...organisations: string[]): Actor => ({
  id: 'a',
  name: 'A',
  roles: ['ADMINISTRATOR', 'DATA_OFFICER'],
  organisations,
});
const school = { school: '990001', localAuthority: '990', trust: '99001' };

it('hears of the schools of all bodies acted for, where nothing is named', () => {
  for (const own of ['local-authority:990', 'trust:99001', 'school:990001'])
    expect(allowedAudience(actor(own), {})(school)).toBe(true);
  expect(allowedAudience(actor('trust:99002'), {})(school)).toBe(false);
  expect(allowedAudience(actor('trust:null'), {})({ ...school, trust: null })).toBe(false);
});

it('hears of what is named and own: everything named must hold', () => {
  const hears = allowedAudience(actor('local-authority:990', 'trust:99001'), {
    localAuthorities: ['990'],
    trusts: ['99001'],
  });
  expect(hears(school)).toBe(true);
  expect(hears({ ...school, trust: '99002' })).toBe(false);
});

it('may name a school where it acts for a trust or authority, and hears of it where it belongs there', () => {
  const hears = allowedAudience(actor('trust:99001'), { schools: ['990001', '990002'] });
  expect(hears(school)).toBe(true);
  expect(hears({ school: '990002', localAuthority: '990', trust: null })).toBe(false);
});

it.each([
  ['nobody', null, {}, 'UNAUTHENTICATED'],
  ['who acts for none', actor(), {}, 'FORBIDDEN'],
  ["another's authority", actor('local-authority:990'), { localAuthorities: ['990', '991'] }, 'FORBIDDEN'],
  ["another's trust", actor('local-authority:990'), { trusts: ['99001'] }, 'FORBIDDEN'],
  ["another's school", actor('school:990001'), { schools: ['990002'] }, 'FORBIDDEN'],
])('refuses %s', (_which, who, given, expected) => {
  expect(() => allowedAudience(who, given)).toThrow(expect.objectContaining({ code: expected }));
});

it('takes the same rights in another order for the same', () => {
  const [a, b] = [
    actor('trust:1', 'trust:2'),
    { ...actor('trust:2', 'trust:1'), id: 'b', roles: ['DATA_OFFICER', 'ADMINISTRATOR'] },
  ];
  expect(rightsOf(a)).toBe(rightsOf(b));
  expect(rightsOf(a)).not.toBe(rightsOf(actor('trust:1')));
});
