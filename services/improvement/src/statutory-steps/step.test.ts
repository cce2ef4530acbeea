import { STEP_KINDS } from './step-kinds';
import { endStep, takeStep, type StatutoryStep, type StepAsked } from './step';
import { isWorkingDay, workingDaysAfter } from './working-days';

const by = { id: 'director', name: 'The Director' };
const school = { urn: '990001', typeGroup: '4' };
const at = (now: string) => ({ id: 'step', school, notice: null, by, now: new Date(`${now}T12:00:00Z`) });
const notice: StepAsked = {
  ...{ kind: 'warning-notice', takenOn: '2012-03-26', causes: ['standards unacceptably low'], ground: null },
  ...{ preconditions: [], reason: 'Results.', action: 'Teach reading.', complyBy: '2012-05-31' },
};
const refusal = (code: string) => expect.objectContaining({ code }) as Error;
const met = (id: string) =>
  STEP_KINDS.find((kind) => kind.id === id)!.before.map((condition) => ({
    ...{ condition, metOn: '2012-06-10', evidence: 'Letter' },
  }));

describe('working days', () => {
  test.each([
    ['2012-04-06', false], // Good Friday
    ['2012-04-09', false], // Easter Monday
    ['2012-05-28', true], // moved for the jubilee
    ['2012-06-05', false],
    ['2021-12-27', false], // Christmas on a Saturday
    ['2021-12-28', false],
    ['2022-01-03', false], // New Year on a Saturday
    ['2022-12-27', false], // Christmas on a Sunday
    ['2022-12-28', true],
    ['2025-12-25', false],
    ['2026-08-31', false],
    ['2026-11-21', false],
  ])('%s: %s', (day, expected) => {
    expect(isWorkingDay(day)).toBe(expected);
  });

  test('fifteen working days over Easter 2012 are three weeks and two days', () => {
    expect(workingDaysAfter('2012-03-26', 15)).toBe('2012-04-18');
  });
});

describe('a warning notice', () => {
  test('of 2012 gives fifteen working days to answer, with representations', () => {
    expect(takeStep(notice, at('2012-03-26'))).toMatchObject({
      ...{ respondBy: '2012-04-18', complyBy: '2012-05-31' },
      rule: { section: '60', respondWorkingDays: 15, representations: true },
    });
  });

  test('of today gives what it says itself', () => {
    const now = { ...notice, takenOn: '2026-03-02', complyBy: '2026-03-20' };
    expect(takeStep(now, at('2026-03-02'))).toMatchObject({
      ...{ respondBy: null, complyBy: '2026-03-20' },
      rule: { respondWorkingDays: null, representations: false },
    });
  });

  test('is not complied with only after its time', () => {
    const step = takeStep(notice, at('2012-03-26'));
    const outcome = { kind: 'NOT_COMPLIED', on: '2012-06-01', reason: 'Nothing was done.' } as const;
    expect(() => endStep(step, { ...outcome, on: '2012-05-31' }, at('2012-06-01'))).toThrow(
      refusal('PERIOD_OPEN'),
    );
    expect(endStep(step, outcome, at('2012-06-01'))).toMatchObject({
      version: 2,
      outcome: { kind: 'NOT_COMPLIED' },
    });
    expect(() => endStep(step, { ...outcome, kind: 'ENDED' }, at('2012-06-01'))).toThrow(
      refusal('OUTCOME_MISPLACED'),
    );
  });

  test.each<[string, Partial<StepAsked>, string]>([
    ['before the Act', { takenOn: '2007-03-31' }, 'STEP_UNKNOWN'],
    ['for no cause', { causes: [] }, 'CAUSE_UNKNOWN'],
    ['for a cause of its own', { causes: ['we dislike it'] }, 'CAUSE_UNKNOWN'],
    ['on a ground it needs not', { ground: 'COASTING' }, 'NOT_ELIGIBLE'],
    ['without a day', { complyBy: null }, 'COMPLIANCE_MISSING'],
    ['due before it can be answered', { complyBy: '2012-04-17' }, 'COMPLIANCE_TOO_SOON'],
    ['of tomorrow', { takenOn: '2012-03-27' }, 'DAY_TO_COME'],
  ])('%s is refused', (_, given, code) => {
    expect(() => takeStep({ ...notice, ...given }, at('2012-03-26'))).toThrow(refusal(code));
  });

  test('to an academy is refused', () => {
    const academy = { ...at('2012-03-26'), school: { urn: '990001', typeGroup: '10' } };
    expect(() => takeStep(notice, academy)).toThrow(refusal('NOT_MAINTAINED'));
  });
});

describe('an interim executive board', () => {
  const board: StepAsked = {
    ...{ kind: 'interim-executive-board', takenOn: '2012-06-20', causes: [], ground: 'SPECIAL_MEASURES' },
    ...{
      preconditions: met('interim-executive-board'),
      reason: 'Governance failed.',
      action: null,
      complyBy: null,
    },
  };
  const failed = {
    ...takeStep(notice, at('2012-03-26')),
    outcome: { kind: 'NOT_COMPLIED', on: '2012-06-01', reason: 'Nothing was done.', by },
  } satisfies StatutoryStep;
  const after = at('2012-06-20');

  test('is put in where the school is eligible and everything that must precede has', () => {
    expect(takeStep(board, after)).toMatchObject({ kind: 'interim-executive-board', notice: null });
    const byNotice = { ...board, ground: 'WARNING_NOT_COMPLIED' } as const;
    expect(takeStep(byNotice, { ...after, notice: failed })).toMatchObject({ notice: 'step' });
  });

  test.each<[string, Partial<StepAsked>, string]>([
    ['without a ground', { ground: null }, 'NOT_ELIGIBLE'],
    ['on a warning that there was not', { ground: 'WARNING_NOT_COMPLIED' }, 'NOTICE_MISSING'],
    ['without consent', { preconditions: board.preconditions.slice(0, 2) }, 'CONDITION_MISSING'],
    [
      'with consent that came later',
      { preconditions: board.preconditions.map((one) => ({ ...one, metOn: '2012-06-21' })) },
      'CONDITION_MISSING',
    ],
  ])('%s is refused', (_, given, code) => {
    expect(() => takeStep({ ...board, ...given }, after)).toThrow(refusal(code));
  });
});
