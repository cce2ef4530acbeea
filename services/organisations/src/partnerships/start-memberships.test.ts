import {
  aMembership,
  aPartnership,
  CONSENT,
  joining,
  known,
  MOMENT,
  refusal,
  wanted,
} from '../../test/a-partnership';
import type { Wanted } from './start-memberships';
import { startMemberships } from './start-memberships';

const FEDERATION = aPartnership({ id: 'fed', kind: 'FEDERATION' });
const start = (one: Partial<Wanted>, around: Parameters<typeof joining>[0] = {}) =>
  startMemberships(joining(around), [wanted(one)], MOMENT)[0]!;

test('a membership begins with its role, its consent and its first change on record', () => {
  const started = start({ consent: CONSENT, to: '2014-08-31' }, { partnership: FEDERATION });
  expect(started).toEqual({
    ...{ id: 'new', partnershipId: 'fed', kind: 'FEDERATION', member: 'school:990001', role: 'MEMBER' },
    ...{
      from: '2012-09-01',
      to: '2014-08-31',
      reviewDue: null,
      continues: null,
      localAuthority: '990',
      version: 1,
    },
    consents: [{ ...CONSENT, recordedAt: MOMENT.at, recordedBy: MOMENT.by }],
    changes: [
      { what: 'STARTED', on: '2012-09-01', recordedAt: MOMENT.at, recordedBy: MOMENT.by, reason: null },
      {
        ...{ what: 'ENDED', on: '2014-08-31', recordedAt: MOMENT.at, recordedBy: MOMENT.by },
        reason: 'Agreed at the start.',
      },
    ],
  });
});

test.each<[string, Partial<Wanted>, Parameters<typeof joining>[0], (string | number)[]]>([
  ['DATES_REVERSED', { to: '2012-08-31' }, {}, ['input', 'to']],
  ['BAD_DATE', { from: '2013-02-29' }, {}, ['input', 'from']],
  ['BEFORE_PARTNERSHIP', { from: '2010-08-31' }, {}, ['input', 'from']],
  ['PARTNERSHIP_CLOSED', {}, { partnership: aPartnership({ to: '2013-08-31' }) }, ['input', 'to']],
  ['CONSENT_MISSING', {}, { partnership: FEDERATION }, ['input', 'consent']],
  [
    'CONSENT_TOO_LATE',
    { consent: { ...CONSENT, meetingDate: '2012-09-02' } },
    { partnership: FEDERATION },
    ['input', 'consent', 'meetingDate'],
  ],
  [
    'SCHOOL_CLOSED',
    {},
    { bodies: [known('school:990001', { status: 'CLOSED', closeDate: '2014-08-31' })] },
    ['input', 'to'],
  ],
  ['ALREADY_MEMBER', {}, { existing: [aMembership({ from: '2014-09-01' })] }, ['input', 'member']],
  [
    'MEMBERSHIP_EXCLUDED',
    { consent: CONSENT },
    { partnership: FEDERATION, existing: [aMembership({ partnershipId: 'other', kind: 'FEDERATION' })] },
    ['input', 'member'],
  ],
  [
    'PARTNERSHIP_CYCLE',
    { member: 'partnership:above' },
    { bodies: [known('partnership:above')], above: new Set(['partnership:above']) },
    ['input', 'member'],
  ],
])('is refused with %s', (code, one, around, path) => {
  expect(() => start(one, around)).toThrow(refusal(code, path));
});

describe('federations exclude each other', () => {
  const other = aMembership({ partnershipId: 'other', kind: 'FEDERATION' });
  const around = (existing: Parameters<typeof aMembership>[0] = {}) => ({
    partnership: FEDERATION,
    existing: [{ ...other, ...existing }],
  });

  test.each([
    ['one that ended the day before', { to: '2012-08-31', from: '2011-09-01' }],
    ['another kind', { kind: 'NETWORK' as const }],
    ['an associate, who is not bound', { role: 'ASSOCIATE' as const }],
    ['one that never came to be', { from: '2013-01-01', to: '2012-12-31' }],
  ])('but not %s', (_what, existing) => {
    expect(start({ consent: CONSENT }, around(existing))).toMatchObject({ partnershipId: 'fed' });
  });
});

test('an organisation needs no consent, nor does an associate', () => {
  const trust = { bodies: [known('trust:9901')], partnership: FEDERATION };
  expect(start({ member: 'trust:9901' }, trust).localAuthority).toBeNull();
  expect(start({ role: 'ASSOCIATE' }, { partnership: FEDERATION }).consents).toEqual([]);
});

test('of a list, the entry at fault is named, and a body that stands in it twice', () => {
  const entry = (i: number, member: string) => wanted({ id: `${i}`, member, path: ['input', 'members', i] });
  const bodies = ['school:990001', 'school:990002'].map((ref) => known(ref));
  const list = [entry(0, 'school:990001'), entry(1, 'school:990002'), entry(2, 'school:990001')];
  expect(startMemberships(joining({ bodies }), list.slice(0, 2), MOMENT)).toHaveLength(2);
  expect(() => startMemberships(joining({ bodies }), list, MOMENT)).toThrow(
    refusal('ALREADY_MEMBER', ['input', 'members', 2, 'member']),
  );
});
