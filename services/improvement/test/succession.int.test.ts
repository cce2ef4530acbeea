import { schoolSucceeded } from '@middletier/organisations/contract';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const FIELDS = `categorisation { category capacity capacityJudged } signals { rule } capacityJudgement { reason }
  observations { measure value }`;

async function succeed(from: string, to: string, link: 'SUCCESSOR' | 'SUCCESSOR_MERGED'): Promise<void> {
  const audience = { school: to, localAuthority: '921', trust: null };
  await area.organisations.ground.store.transact(async (unit) =>
    unit.emit(schoolSucceeded, to, { from, to, on: '2026-09-01', link, audience }),
  );
  await area.settled();
}

test('a school that converts keeps its figures, its signals, the judgement of its capacity and its category', async () => {
  await area.register('921', ['921001', '921002']);
  await area.report('921', [{ urn: '921001', attendance: 85 }]);
  const judge = `mutation ($input: JudgeCapacityInput!) { judgeCapacity(input: $input) { grade } }`;
  const input = {
    urn: '921001',
    grade: 'D',
    reason: 'No head in post since May.',
    idempotencyKey: 'judge-921001',
  };
  expect((await area.improvement.ask(officerOf('921'), judge, { input })).errors).toBeUndefined();
  const before = await area.school(officerOf('921'), '921001', FIELDS);
  await succeed('921001', '921002', 'SUCCESSOR');
  expect(before.categorisation).toEqual({ category: 'RED', capacity: 'D', capacityJudged: true });
  expect(await area.school(officerOf('921'), '921002', FIELDS)).toEqual(before);
  expect(await area.told('categorisation/921002')).toMatchObject([
    { data: { from: null, to: 'RED', audience: { school: '921002' } } },
  ]);
});

test('a school made by a merger begins anew', async () => {
  await area.register('921', ['921003', '921004']);
  await area.report('921', [{ urn: '921003', attendance: 85 }]);
  await succeed('921003', '921004', 'SUCCESSOR_MERGED');
  expect(
    await area.school(officerOf('921'), '921004', 'categorisation { category } observations { value }'),
  ).toEqual({
    categorisation: null,
    observations: [],
  });
});
