import { consent, correct, erase } from './change-leader';
import { daysUsed, hasConsented, schoolYearOf, type Leader } from './leader';

const AT = new Date('2026-03-02T09:00:00Z');
const made = (isSelf: boolean) => ({ at: AT, by: 'A Person', isSelf });
const LEADER: Leader = {
  ...{ id: 'l1', name: 'Jo Field', account: 'jo', urn: '990001', phases: ['PRIMARY'], specialisms: [] },
  ...{ coachTraining: null, daysAYear: 10, retires: null, characteristics: [], consents: [] },
  ...{ erasedOn: null, version: 1, changes: [] },
};
const consenting = consent(LEADER, { purpose: 'PLANNING', given: true }, made(true));
const WINDOW = { from: '2027-09-01', to: '2028-08-31' };

test('a person corrects what is held, and the history says that it was, not what it was', () => {
  const corrected = correct(LEADER, { name: ' Jo Meadow ', daysAYear: 20 }, made(true));
  expect(corrected).toMatchObject({ name: 'Jo Meadow', daysAYear: 20, version: 2 });
  expect(corrected.changes).toEqual([{ at: AT, by: 'A Person', what: 'daysAYear, name' }]);
  expect(JSON.stringify(corrected)).not.toContain('Field');
});

test.each<[string, Parameters<typeof correct>[1], boolean, string]>([
  ['a school that says when somebody retires', { retires: WINDOW }, false, 'NOT_FOR_YOU'],
  ['a school that says what somebody is', { characteristics: [] }, false, 'NOT_FOR_YOU'],
  ['a person who trained themselves', { coachTraining: { on: '2026-01-01', by: 'me' } }, true, 'NOT_FOR_YOU'],
  ['a window without consent', { retires: WINDOW }, true, 'CONSENT_MISSING'],
  ['characteristics without consent', { characteristics: [] }, true, 'CONSENT_MISSING'],
  ['a year of 196 days', { daysAYear: 196 }, true, 'BAD_DAYS'],
  ['no name', { name: ' ' }, true, 'BAD_TEXT'],
])('refuses %s', (_, given, isSelf, code) => {
  expect(() => correct(LEADER, given, made(isSelf))).toThrow(expect.objectContaining({ code }));
});

test('consent taken back takes with it what was kept by it', () => {
  const open = correct(consenting, { retires: WINDOW }, made(true));
  expect(open.retires).toEqual(WINDOW);
  const back = consent(open, { purpose: 'PLANNING', given: false }, made(true));
  expect([back.retires, hasConsented(back, 'PLANNING'), back.consents.length]).toEqual([null, false, 2]);
});

test('erased, nothing is left that says who it was, and that there was somebody stays', () => {
  const gone = erase(correct(consenting, { retires: WINDOW }, made(true)), '2026-03-03');
  expect(gone).toMatchObject({ id: 'l1', urn: '990001', name: null, account: null, erasedOn: '2026-03-03' });
  expect(JSON.stringify(gone)).not.toMatch(/Field|jo"|2027|A Person/);
});

test.each([
  ['2026-08-31', '2025-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['2026-01-01', '2025-09-01'],
])('%s lies in the school year from %s', (day, from) => expect(schoolYearOf(day).from).toBe(from));

test('days are used in the year in which support begins', () => {
  const given = {
    leader: 'l1',
    urn: '990002',
    needs: [],
    completedOn: null,
    improved: null,
    to: '2027-07-01',
  };
  const support = [
    { ...given, deployment: 'a', from: '2025-10-01', days: 5 },
    { ...given, deployment: 'b', from: '2026-09-01', days: 7 },
    { ...given, deployment: 'c', from: '2025-09-01', days: 1 },
  ];
  expect([daysUsed(support, '2026-03-01'), daysUsed(support, '2026-10-01')]).toEqual([6, 7]);
});
