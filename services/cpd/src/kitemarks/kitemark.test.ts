import { qualityOf } from '../evaluations/quality';
import { apply, decide, STANDARDS, stateOn, withdraw } from './kitemark';

const on = (today: string) => ({ today, at: `${today}T09:00:00.000Z`, by: 'An Assessor' });
const EVIDENCE = STANDARDS.map(
  (standard) => ({ standard, kind: 'CASE_STUDY', title: standard, url: null }) as const,
);
const FINDINGS = STANDARDS.map((standard) => ({ standard, met: true, reason: 'Shown.' }));
const judged = (answers: number, score: number) => {
  const tally = { answers, sum: answers * score };
  return qualityOf({ ON_THE_DAY: tally, IN_PRACTICE: tally, ON_PUPILS: tally }, {});
};
const GOOD = judged(10, 5);
const applied = apply(null, { providerId: 'hub', evidence: EVIDENCE }, on('2026-01-10'));
const decided = (given: Partial<Parameters<typeof decide>[1]> = {}) =>
  decide(
    applied,
    { read: 1, findings: FINDINGS, reason: 'All is shown.', quality: GOOD, ...given },
    on('2026-02-01'),
  );

test('it is awarded for three years where all is met, and lapses', () => {
  const kitemark = decided();
  expect(kitemark).toMatchObject({ state: 'AWARDED', from: '2026-02-01', to: '2029-01-31', version: 2 });
  expect(kitemark.quality).toEqual({ expected: GOOD.expected, answers: 30 });
  expect([stateOn(kitemark, '2029-01-31'), stateOn(kitemark, '2029-02-01')]).toEqual(['AWARDED', 'LAPSED']);
});

test.each<[string, Partial<Parameters<typeof decide>[1]>]>([
  ['a standard is not met', { findings: FINDINGS.with(2, { ...FINDINGS[2]!, met: false }) }],
  ['too few have been asked', { quality: judged(1, 5) }],
  ['those who took part say it is poor', { quality: judged(10, 2) }],
])('it is refused where %s, and can be applied for again', (_, given) => {
  const refused = decided(given);
  expect(refused).toMatchObject({ state: 'REFUSED', from: null });
  expect(apply(refused, { providerId: 'hub', evidence: EVIDENCE }, on('2026-03-01')).state).toBe('APPLIED');
});

test('words are not enough, and it says so', () => {
  expect(decided({ quality: judged(1, 5) }).steps.at(-1)!.reason).toBe(
    'All is shown. Those who took part: 3 answers, 3.33 expected; 5 and 3.50 are needed.',
  );
});

test.each<[string, () => unknown]>([
  [
    'EVIDENCE_MISSING',
    () => apply(null, { providerId: 'hub', evidence: EVIDENCE.slice(1) }, on('2026-01-10')),
  ],
  ['APPLIED_ALREADY', () => apply(applied, { providerId: 'hub', evidence: EVIDENCE }, on('2026-01-11'))],
  [
    'BAD_URL',
    () =>
      apply(
        null,
        { providerId: 'hub', evidence: [...EVIDENCE, { ...EVIDENCE[0]!, url: 'there' }] },
        on('2026-01-10'),
      ),
  ],
  ['FINDING_MISSING', () => decided({ findings: FINDINGS.slice(1) })],
  ['CHANGED_MEANWHILE', () => decided({ read: 2 })],
  ['WRONG_STATE', () => withdraw(applied, { read: 1, reason: 'No longer.' }, on('2026-02-02'))],
])('%s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});

test('it can be withdrawn, with the reason', () => {
  expect(withdraw(decided(), { read: 2, reason: 'No longer.' }, on('2026-05-01'))).toMatchObject({
    ...{ state: 'WITHDRAWN', version: 3 },
  });
});
