import { aMembership, CONSENT, MOMENT } from '../../test/a-partnership';
import { endMembership } from './end-membership';
import { carryOver, endWithSchool, type Succession } from './follow-school';
import type { Membership } from './membership';

const network = aMembership({ id: 'net', partnershipId: 'net' });
const consents = [{ ...CONSENT, recordedAt: MOMENT.at, recordedBy: MOMENT.by }];
const federation = aMembership({ id: 'fed', partnershipId: 'fed', kind: 'FEDERATION', consents });
const NOTHING = { closedOn: null, joinedTrustOn: null };

const ids = (memberships: readonly Membership[]) => memberships.map(({ id, to }) => [id, to]);

describe('a school', () => {
  test('that closes leaves everything on its last day', () => {
    const ended = endWithSchool([network, federation], { ...NOTHING, closedOn: '2015-08-31' }, MOMENT);
    expect(ids(ended)).toEqual([
      ['net', '2015-08-31'],
      ['fed', '2015-08-31'],
    ]);
    expect(endWithSchool(ended, { ...NOTHING, closedOn: '2015-08-31' }, MOMENT)).toEqual([]);
  });

  test('that closes before a membership begins never takes it up', () => {
    const later = aMembership({ from: '2016-09-01' });
    expect(ids(endWithSchool([later], { ...NOTHING, closedOn: '2015-08-31' }, MOMENT))).toEqual([
      ['a-membership', '2016-08-31'],
    ]);
  });

  test('that joins a trust leaves its federation, and nothing else', () => {
    const ended = endWithSchool([network, federation], { ...NOTHING, joinedTrustOn: '2015-09-01' }, MOMENT);
    expect(ids(ended)).toEqual([['fed', '2015-08-31']]);
  });
});

describe('a successor', () => {
  const carry = (
    old: readonly Membership[],
    young: readonly Membership[] = [],
    more: Partial<Succession> = {},
  ) =>
    carryOver(
      { old, young },
      {
        ...{ to: 'school:990009', on: '2015-09-01', inTrust: false, localAuthority: '991' },
        ...{ idFor: ({ id }: Membership) => `${id}-on`, ...more },
      },
      MOMENT,
    );

  test('goes on in everything from its first day, with the consents', () => {
    const { ended, started } = carry([network, federation]);
    expect(ids(ended)).toEqual([
      ['net', '2015-08-31'],
      ['fed', '2015-08-31'],
    ]);
    expect(started[1]).toMatchObject({
      ...{ id: 'fed-on', member: 'school:990009', from: '2015-09-01', to: null, role: 'MEMBER' },
      ...{ continues: 'fed', localAuthority: '991', version: 1, consents },
    });
  });

  test('goes on just so where the old school closed first', () => {
    const closed = endWithSchool([network], { ...NOTHING, closedOn: '2015-08-31' }, MOMENT);
    const { ended, started } = carry(closed);
    expect(ended).toEqual([]);
    expect(ids(started)).toEqual([['net-on', null]]);
  });

  test('keeps an end that was planned, and does not take up what had ended by itself', () => {
    const planned = aMembership({ id: 'planned', partnershipId: 'p', to: '2016-08-31' });
    const left = endMembership(
      aMembership({ id: 'left' }),
      { version: 1, on: '2015-07-31', reason: 'Left.' },
      MOMENT,
    );
    expect(ids(carry([planned, left]).started)).toEqual([['planned-on', '2016-08-31']]);
  });

  test('in a trust takes up no federation', () => {
    expect(ids(carry([network, federation], [], { inTrust: true }).started)).toEqual([['net-on', null]]);
  });

  test('stays as it is in what it is in already: mergers, and being told twice, do no harm', () => {
    const first = carry([network, federation]);
    expect(carry(first.ended, first.started)).toEqual({ ended: [], started: [] });
    const ownFederation = aMembership({
      partnershipId: 'another',
      kind: 'FEDERATION',
      member: 'school:990009',
    });
    expect(ids(carry([network, federation], [ownFederation]).started)).toEqual([['net-on', null]]);
  });
});
