import { appoint, leave } from '../posts/change-post';
import type { Post } from '../posts/post';
import { vacancyAfter } from './after-post';
import { advertise, count, withdraw } from './vacancy';

const MADE = { at: new Date('2026-03-02T09:00:00Z'), by: 'An Officer' };
const TODAY = { ...MADE, today: '2026-03-02' };
const EMPTY: Post = {
  ...{
    id: 'head',
    role: 'HEAD',
    title: 'Headteacher',
    from: '2010-09-01',
    holdings: [],
    ended: null,
    told: null,
    due: null,
  },
  ...{ schools: [{ urn: '990001', from: '2010-09-01', to: null }], version: 1, changes: [] },
};
const held = appoint(EMPTY, { id: 'a', leader: 'jo', from: '2015-09-01', acting: false }, MADE);
const left = leave(held, { lastDay: '2026-02-28', reason: 'ILLNESS', sudden: true }, TODAY);
const open = vacancyAfter(left, null, MADE)!;
const refused = (work: () => unknown, code: string) =>
  expect(work).toThrow(expect.objectContaining({ code }));

test('a sudden loss opens a vacancy, cover is noted on it, and the successor fills it', () => {
  expect(vacancyAfter(held, null, MADE)).toBeNull();
  expect(open).toMatchObject({
    id: 'head-2026-03-01',
    reason: 'ILLNESS',
    sudden: true,
    state: 'OPEN',
    urns: ['990001'],
  });
  const covered = appoint(left, { id: 'b', leader: 'sam', from: '2026-03-02', acting: true }, MADE);
  const noted = vacancyAfter(covered, open, MADE)!;
  expect(noted).toMatchObject({ state: 'OPEN', coveredFrom: '2026-03-02', version: 2 });
  expect(vacancyAfter(covered, noted, MADE)).toBeNull();
  const filled = appoint(covered, { id: 'c', leader: 'ali', from: '2026-09-01', acting: false }, MADE);
  expect(vacancyAfter(filled, noted, MADE)).toMatchObject({
    state: 'APPOINTED',
    appointedFrom: '2026-09-01',
  });
});

test('000: advertised, one applicant, none shortlisted; advertised again, two', () => {
  const again = advertise(
    count(advertise(open, '2026-03-09', MADE), { applicants: 1, shortlisted: 0 }, MADE),
    '2026-04-20',
    MADE,
  );
  expect(count(again, { applicants: 2, shortlisted: 1 }, MADE).advertisements).toEqual([
    { on: '2026-03-09', applicants: 1, shortlisted: 0 },
    { on: '2026-04-20', applicants: 2, shortlisted: 1 },
  ]);
});

test('refuses what cannot be', () => {
  refused(() => count(open, { applicants: 1, shortlisted: 0 }, MADE), 'NOT_ADVERTISED');
  const out = advertise(open, '2026-03-09', MADE);
  refused(() => advertise(out, '2026-04-20', MADE), 'NOT_COUNTED');
  refused(() => count(out, { applicants: 1, shortlisted: 2 }, MADE), 'BAD_COUNT');
  refused(() => advertise(withdraw(open, 'the school merges', MADE), '2026-04-20', MADE), 'VACANCY_CLOSED');
});

test('a leaving that is put right moves the vacancy, and opens no second', () => {
  const later = leave(
    left,
    { lastDay: '2026-03-31', reason: 'RETIREMENT', sudden: false },
    { ...TODAY, today: '2026-02-01' },
  );
  expect(vacancyAfter(later, open, MADE)).toMatchObject({
    id: 'head-2026-03-01',
    from: '2026-04-01',
    reason: 'RETIREMENT',
  });
});
