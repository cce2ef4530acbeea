import { aMembership, aPartnership, CONSENT, joining, MOMENT, refusal } from '../../test/a-partnership';
import { recordConsent } from './consent';
import { endMembership } from './end-membership';
import { moveMembership, type Move } from './move-membership';

const end = (on: string, membership = aMembership(), version = 1) =>
  endMembership(membership, { version, on, reason: 'The governors decided.' }, MOMENT);

describe('ending', () => {
  test('sets the last day and says why', () => {
    expect(end('2015-08-31')).toMatchObject({
      ...{ to: '2015-08-31', version: 2 },
      changes: [{ what: 'STARTED' }, { what: 'ENDED', on: '2015-08-31', reason: 'The governors decided.' }],
    });
  });

  test('a planned end can be brought forward, not put off, and what has ended stays', () => {
    const planned = aMembership({ to: '2016-08-31' });
    expect(end('2015-12-31', planned).to).toBe('2015-12-31');
    expect(() => end('2016-09-01', planned)).toThrow(refusal('MEMBERSHIP_ENDED'));
    expect(() => end('2015-01-01', aMembership({ to: '2015-05-31' }))).toThrow(refusal('MEMBERSHIP_ENDED'));
  });

  test('is refused before the beginning, on an older version, and without a reason', () => {
    expect(() => end('2012-08-31')).toThrow(refusal('DATES_REVERSED'));
    expect(() => end('2015-08-31', aMembership(), 0)).toThrow(refusal('CHANGED_MEANWHILE'));
    expect(() => endMembership(aMembership(), { version: 1, on: '2015-08-31', reason: '' }, MOMENT)).toThrow(
      refusal('BAD_TEXT'),
    );
  });
});

describe('moving between chains', () => {
  const here = aMembership({ kind: 'FEDERATION', partnershipId: 'here' });
  const move = (overrides: Partial<Move> = {}, kind: 'FEDERATION' | 'NETWORK' = 'FEDERATION') =>
    moveMembership(
      here,
      {
        to: joining({ partnership: aPartnership({ id: 'there', kind }), existing: [here] }),
        move: {
          ...{ id: 'new', version: 1, on: '2015-09-01', role: 'MEMBER', consent: CONSENT },
          ...{ reviewDue: '2018-09-01', reason: 'Nearer.', ...overrides },
        },
      },
      MOMENT,
    );

  test('leaves no gap, and keeps the thread', () => {
    const { left, joined } = move();
    expect(left).toMatchObject({ partnershipId: 'here', to: '2015-08-31' });
    expect(joined).toMatchObject({
      ...{ partnershipId: 'there', from: '2015-09-01', to: null },
      ...{ continues: 'a-membership', reviewDue: '2018-09-01' },
    });
  });

  test.each<[string, Partial<Move>]>([
    ['REVIEW_OUT_OF_RANGE', { reviewDue: '2018-08-31' }],
    ['REVIEW_OUT_OF_RANGE', { reviewDue: '2020-09-02' }],
    ['CONSENT_MISSING', { consent: null }],
    ['CHANGED_MEANWHILE', { version: 7 }],
    ['DATES_REVERSED', { on: '2012-09-01', reviewDue: '2016-09-01' }],
  ])('is refused with %s for %j', (code, overrides) => {
    expect(() => move(overrides)).toThrow(refusal(code));
  });

  test('goes to the same kind', () => {
    expect(() => move({}, 'NETWORK')).toThrow(refusal('OTHER_KIND'));
  });
});

test('a further consent is added to those before, and was given before it is recorded', () => {
  const membership = aMembership({
    consents: [{ ...CONSENT, recordedAt: MOMENT.at, recordedBy: 'Another' }],
  });
  const again = { ...CONSENT, meetingDate: '2015-05-01' };
  const { consents, version } = recordConsent(membership, { consent: again, version: 1 }, MOMENT);
  expect(consents.map(({ meetingDate }) => meetingDate)).toEqual(['2012-06-10', '2015-05-01']);
  expect(version).toBe(2);
  const tomorrow = { ...CONSENT, meetingDate: '2015-06-02' };
  expect(() => recordConsent(membership, { consent: tomorrow, version: 1 }, MOMENT)).toThrow(
    refusal('CONSENT_TOO_LATE'),
  );
});
