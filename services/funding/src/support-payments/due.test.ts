import { closeDue, follow, paidBy, unpaid, type DueKind, type NewDue } from './due';

const told = (kind: DueKind, amountPence: number): NewDue => ({
  ...{ id: `${kind}/one`, kind, payer: 'trust:1', payee: 'school:990001', amountPence, what: 'Something' },
  ...{ urn: '990001', state: 'DUE', on: '2026-11-02', days: null },
});
const MOMENT = { today: '2026-11-22', at: '2026-11-22T10:00:00.000Z', by: 'Ann' };

test('nothing is owed for nothing', () => {
  expect(follow(null, told('RELEASE', 0)).state).toBe('CANCELLED');
});

test.each(['PROGRAMME', 'RELEASE'] as const)(
  'a %s that was called off is owed again when it is told',
  (kind) => {
    const off = follow(follow(null, told(kind, 500)), told(kind, 0));
    expect(off.state).toBe('CANCELLED');
    expect(follow(off, told(kind, 700))).toMatchObject({ state: 'DUE', amountPence: 700, version: 3 });
  },
);

test('support that was called off stays so', () => {
  const off = follow(null, { ...told('SUPPORT', 500), state: 'CANCELLED' });
  expect(follow(off, told('SUPPORT', 500))).toBe(off);
});

test('what is paid no fact changes, unless the payment is taken back', () => {
  const paid = paidBy(follow(null, told('RELEASE', 500)), 'transaction-1');
  expect(follow(paid, told('RELEASE', 0))).toBe(paid);
  const back = unpaid(paid);
  expect(back).toMatchObject({ state: 'DUE', transaction: null, takenBack: 'transaction-1' });
  expect(follow(back, told('RELEASE', 0))).toMatchObject({ state: 'CANCELLED', takenBack: 'transaction-1' });
});

test('what its creditor closed no fact opens again', () => {
  const closed = closeDue(follow(null, told('RELEASE', 500)), { version: 1, why: 'Paid by cheque' }, MOMENT);
  expect(follow(closed, told('RELEASE', 900))).toBe(closed);
});
