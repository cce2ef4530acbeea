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

test('what was agreed on a school that converts goes on with it, by a step that says so', async () => {
  await area.register('921', ['921005', '921006']);
  await area.report('921', [{ urn: '921005' }]);
  const by = officerOf('921');
  const { categorisation } = await area.school(by, '921005', 'categorisation { id }');
  const overrule = `mutation ($input: OverruleCategorisationInput!) { overruleCategorisation(input: $input) { heldUntil } }`;
  const given = { category: 'RED', statutoryReason: 'special-measures', reason: 'Inspected in May.' };
  const input = { idempotencyKey: 'overrule-921005', id: categorisation.id, version: 1, ...given };
  const { heldUntil } = (await area.improvement.ask(by, overrule, { input })).data!.overruleCategorisation;
  await succeed('921005', '921006', 'SUCCESSOR');
  const STANDS = 'state category heldUntil steps { edges { node { kind reason carriedFrom by } } }';
  expect((await area.school(by, '921006', `categorisation { ${STANDS} }`)).categorisation).toEqual({
    ...{ state: 'OVERRULED', category: 'RED', heldUntil },
    steps: {
      edges: [
        {
          node: {
            ...{ kind: 'CARRIED', carriedFrom: '921005', by: null },
            reason: 'Carried over from school 921005, whose place it took on 2026-09-01.',
          },
        },
      ],
    },
  });
  expect(await area.told('categorisation/921006')).toMatchObject([
    { type: 'improvement.categorisation.carried.v1', data: { from: { urn: '921005' }, category: 'RED' } },
    { type: 'improvement.categorisation.changed.v1', data: { from: null, to: 'RED' } },
  ]);
});
