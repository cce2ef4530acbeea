import { checkJudgement, type CapacityJudgement } from './judgement';

const judgement = (reason: string): CapacityJudgement => ({
  ...{ urn: '990001', grade: 'B', reason, judgedAt: new Date('2026-03-02T09:00:00Z') },
  judgedBy: { id: 'officer', name: 'An Officer' },
});

test.each([
  ['of ten characters', '1234567890'],
  ['of four thousand', 'x'.repeat(4_000)],
])('a reason %s is enough', (_, reason) => {
  expect(checkJudgement(judgement(reason))).toEqual(judgement(reason));
});

test('a reason is kept without the space round it', () => {
  expect(checkJudgement(judgement('\n  The staff stayed. ')).reason).toBe('The staff stayed.');
});

test.each([
  ['none', ''],
  ['nine characters', '123456789'],
  ['space alone', ' '.repeat(30)],
  ['a whole book', 'x'.repeat(4_001)],
])('%s is refused as a reason', (_, reason) => {
  expect(() => checkJudgement(judgement(reason))).toThrow(
    expect.objectContaining({ code: 'REASON_MISSING', inputPath: ['input', 'reason'] }),
  );
});
