import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

describe('a judgement of capacity', () => {
  const JUDGE = `mutation ($input: JudgeCapacityInput!) { judgeCapacity(input: $input) {
    school { urn categorisation { category capacity capacityJudged } } grade reason judgedBy judgedAt } }`;
  const WHY = 'The head and the governors turned it round.';
  const judge = (input: object, actor = officerOf('909')) =>
    area.improvement.ask(actor, JUDGE, {
      input: { idempotencyKey: 'judge-capacity', urn: '909001', grade: 'A', reason: WHY, ...input },
    });
  const judgements = () =>
    area.improvement.ground.db.collection('capacityJudgements').countDocuments({ urn: /^909/ });

  beforeAll(async () => {
    await area.register('909', ['909001', '909002']);
    await area.report('909', [{ urn: '909001' }]);
  });

  test('is recorded once with who and why, and moves the category', async () => {
    const first = await judge({ reason: `  ${WHY} ` });
    expect(first).toEqual({
      data: {
        judgeCapacity: {
          school: {
            urn: '909001',
            categorisation: { category: 'GREEN', capacity: 'A', capacityJudged: true },
          },
          ...{ grade: 'A', reason: WHY, judgedBy: 'An Officer', judgedAt: expect.stringMatching(/Z$/) },
        },
      },
    });
    expect(await judge({ reason: `  ${WHY} ` })).toEqual(first);
    expect(await judgements()).toBe(1);
    const changes = await area.told('categorisation/909001');
    expect(
      changes.map(({ data }) => [
        data.from,
        data.to,
        data.reasons.map(({ criterion }: { criterion: string }) => criterion),
      ]),
    ).toEqual([
      [null, 'YELLOW', ['attendance-rate', 'unauthorised-absence-rate']],
      ['YELLOW', 'GREEN', ['capacity']],
    ]);
    expect(
      (await area.school(officerOf('909'), '909001', 'capacityJudgement { grade }')).capacityJudgement,
    ).toEqual({ grade: 'A' });
  });

  test('confirms or changes what the school thinks of itself, which does not count before', async () => {
    const EVALUATE = `mutation ($input: EvaluateCapacityInput!) { evaluateCapacity(input: $input) { grade evaluatedBy } }`;
    const evaluate = (actor: ReturnType<typeof officerOf>, key: string) =>
      area.improvement.ask(actor, EVALUATE, {
        input: { idempotencyKey: key, urn: '909003', grade: 'B', evidence: 'Two years of results.' },
      });
    await area.register('909', ['909003']);
    const head = { ...officerOf('909'), name: 'A Head', roles: [], organisations: ['school:909003'] };
    expect((await evaluate(officerOf('909'), 'evaluate-as-officer')).errors![0]!.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect((await evaluate(head, 'evaluate-as-head')).data).toEqual({
      evaluateCapacity: { grade: 'B', evaluatedBy: 'A Head' },
    });
    const FIELDS =
      'capacitySelfEvaluation { grade evidence } capacityJudgement { grade selfEvaluated outcome }';
    const look = () => area.school(head, '909003', FIELDS);
    const own = { grade: 'B', evidence: 'Two years of results.' };
    expect(await look()).toEqual({ capacitySelfEvaluation: own, capacityJudgement: null });
    await judge({ idempotencyKey: 'judge-own-1', urn: '909003', grade: 'B' });
    expect((await look()).capacityJudgement).toEqual({
      grade: 'B',
      selfEvaluated: 'B',
      outcome: 'CONFIRMED',
    });
    await judge({ idempotencyKey: 'judge-own-2', urn: '909003', grade: 'C' });
    expect((await look()).capacityJudgement).toEqual({ grade: 'C', selfEvaluated: 'B', outcome: 'CHANGED' });
  });

  test('counts from the first figures on, and the last one counts', async () => {
    await judge({ idempotencyKey: 'judge-before-1', urn: '909002', grade: 'D' });
    expect(await area.school(officerOf('909'), '909002', 'categorisation { category }')).toEqual({
      categorisation: null,
    });
    await judge({ idempotencyKey: 'judge-before-2', urn: '909002', grade: 'C' });
    await area.report('909', [{ urn: '909002' }]);
    expect(await area.school(officerOf('909'), '909002', 'categorisation { category capacity }')).toEqual({
      categorisation: { category: 'AMBER', capacity: 'C' },
    });
  });

  test.each<[string, object, ReturnType<typeof officerOf> | undefined, string]>([
    ['no reason', { reason: ' too short ' }, undefined, 'REASON_MISSING'],
    ['a school there is not', { urn: '999999' }, undefined, 'SCHOOL_UNKNOWN'],
    ['a short key', { idempotencyKey: 'short' }, undefined, 'BAD_IDEMPOTENCY_KEY'],
    [
      'a key used for another judgement',
      { idempotencyKey: 'judge-before-1' },
      undefined,
      'IDEMPOTENCY_KEY_REUSED',
    ],
    ['another authority', {}, officerOf('901'), 'FORBIDDEN'],
    ['the school itself', {}, { ...officerOf('909'), organisations: ['school:909001'] }, 'FORBIDDEN'],
    ['another role', {}, { ...officerOf('909'), roles: ['DATA_OFFICER'] }, 'FORBIDDEN'],
  ])('is refused with or by %s', async (_, input, actor, code) => {
    const before = await judgements();
    const { data, errors } = await judge({ idempotencyKey: 'judge-refused', ...input }, actor);
    expect([data, errors![0]!.extensions.code, errors![0]!.message.includes('School  ')]).toEqual([
      null,
      code,
      false,
    ]);
    expect(await judgements()).toBe(before);
  });
});
