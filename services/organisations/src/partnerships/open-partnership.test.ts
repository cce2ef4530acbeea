import { aPartnership, aState, MOMENT, refusal } from '../../test/a-partnership';
import type { PartnershipKind } from './kinds';
import { changePartnership, closePartnership, openPartnership } from './open-partnership';
import { bringsChallenge, onDay, type PartnershipState } from './partnership';

const open = (kind: PartnershipKind, state: Partial<PartnershipState> = {}) =>
  openPartnership(
    { id: 'one', kind, owner: 'local-authority:990', from: '2012-09-01', state: aState(state) },
    MOMENT,
  );
const share = (percent: number) => ({ holder: 'Somebody', body: null, percent });
const terms = (reviewDue: string | null) => ({ text: 'As agreed.', agreedOn: '2012-09-01', reviewDue });

describe('opening', () => {
  test.each<[string, PartnershipKind, Partial<PartnershipState>]>([
    ['BAD_TEXT', 'NETWORK', { name: '  ' }],
    ['TOO_MANY', 'NETWORK', { aims: Array.from({ length: 51 }, () => 'An aim') }],
    ['SHARES_NOT_ALLOWED', 'FEDERATION', { shares: [share(100)] }],
    ['SHARES_NOT_WHOLE', 'COMPANY', { shares: [share(80), share(19.99)] }],
    ['SHARES_NOT_WHOLE', 'COMPANY', { shares: [share(110), share(-10)] }],
    ['REVIEW_OUT_OF_RANGE', 'FEDERATION', { terms: terms('2015-08-31') }],
    ['REVIEW_OUT_OF_RANGE', 'FEDERATION', { terms: terms('2017-09-02') }],
    ['REVIEW_OUT_OF_RANGE', 'FEDERATION', { terms: terms(null) }],
    ['REVIEW_OUT_OF_RANGE', 'NETWORK', { terms: terms('2012-08-31') }],
    ['BAD_DATE', 'NETWORK', { terms: terms('soon') }],
  ])('is refused with %s for a %s', (code, kind, state) => {
    expect(() => open(kind, state)).toThrow(refusal(code));
  });

  test.each<[string, PartnershipKind, Partial<PartnershipState>]>([
    ['80 and 20', 'COMPANY', { shares: [share(80), share(20)] }],
    ['three parts', 'JOINT_VENTURE', { shares: [share(33.33), share(33.33), share(33.34)] }],
    ['three years', 'FEDERATION', { terms: terms('2015-09-01') }],
    ['five years', 'TRUST_PARTNERSHIP', { terms: terms('2017-09-01') }],
    ['no review', 'CLUSTER', { terms: terms(null) }],
  ])('takes %s for a %s', (_what, kind, state) => {
    expect(open(kind, state).versions[0]!.state).toMatchObject(state);
  });
});

describe('changing', () => {
  const change = (on: string | null, state: Partial<PartnershipState> = { name: 'New' }, version = 1) =>
    changePartnership(
      aPartnership({ from: '2012-09-01', state: { aims: ['An aim'] } }),
      { version, on, state },
      MOMENT,
    );

  test('keeps what is not said, and what was', () => {
    const after = change('2014-01-01');
    expect(after.version).toBe(2);
    expect(onDay(after, '2014-01-01')).toMatchObject({ name: 'New', aims: ['An aim'] });
    expect(onDay(after, '2013-12-31')).toMatchObject({ name: 'A partnership' });
    expect(onDay(after, '2012-08-31')).toBeNull();
  });

  test('holds from today where nothing is said', () => {
    expect(change(null).versions[1]!.on).toBe(MOMENT.today);
  });

  test('is refused to whoever read an older version, and out of order', () => {
    expect(() => change(null, { name: 'New' }, 0)).toThrow(
      refusal('CHANGED_MEANWHILE', ['input', 'version']),
    );
    expect(() => change('2012-08-31')).toThrow(refusal('CHANGE_OUT_OF_ORDER', ['input', 'on']));
  });
});

describe('closing', () => {
  const close = (on: string, version = 1) =>
    closePartnership(aPartnership({ from: '2012-09-01' }), { version, on, reason: 'Done.' });

  test('sets the last day once', () => {
    const closed = close('2015-08-31');
    expect(closed).toMatchObject({ to: '2015-08-31', endReason: 'Done.', version: 2 });
    expect(() => closePartnership(closed, { version: 2, on: '2015-08-31', reason: 'Again.' })).toThrow(
      refusal('PARTNERSHIP_CLOSED'),
    );
  });

  test('is refused before the beginning, and on an older version', () => {
    expect(() => close('2012-08-31')).toThrow(refusal('DATES_REVERSED'));
    expect(() => close('2015-08-31', 3)).toThrow(refusal('CHANGED_MEANWHILE'));
  });
});

test.each<[boolean, PartnershipKind, Partial<PartnershipState>]>([
  [true, 'FEDERATION', {}],
  [false, 'CLUSTER', {}],
  [true, 'CLUSTER', { linkAdviser: { name: 'An adviser', employer: null } }],
  [true, 'NETWORK', { challenge: true }],
  [false, 'ALLIANCE', { challenge: false }],
])('challenge from outside is %s in a %s with %j', (expected, kind, state) => {
  expect(bringsChallenge(kind, aState(state))).toBe(expected);
});
