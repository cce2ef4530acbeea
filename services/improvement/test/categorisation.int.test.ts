import { categoriserOf, head, idOf, STANDS, YEAR } from './a-categoriser';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const { run, standing, pass, told } = categoriserOf(() => area);

test('a category is proposed, moderated, agreed by a board, stays in force, and leaves a trace', async () => {
  await area.register('931', ['931001']);
  await area.report('931', [{ urn: '931001' }]);
  const read = { id: idOf('931001'), version: 1 };
  expect(await standing('931001')).toMatchObject({ ...read, state: 'PROPOSED', category: 'YELLOW' });

  const reason = 'A new head has steadied it.';
  const moderation = { ...read, category: 'GREEN', reason, meeting: 'autumn-2026' };
  expect(await run('moderateCategorisation', moderation, officerOf('931'))).toMatchObject({
    ...{ version: 2, state: 'MODERATED', category: 'GREEN', proposal: { category: 'YELLOW' } },
    possibleMoves: ['MODERATE', 'AGREE', 'CHALLENGE', 'OVERRULE', 'WITHDRAW'],
  });
  expect(await run('moderateCategorisation', moderation, officerOf('931'))).toMatchObject({
    code: 'CHANGED_MEANWHILE',
  });

  const agreeing = { resolution: 'r-931', categorisations: [{ id: read.id, version: 2 }] };
  const OUTCOME = 'id code categorisation { state category }';
  expect(await run('agreeCategorisations', agreeing, officerOf('931'), OUTCOME)).toMatchObject({
    code: 'RESOLUTION_UNKNOWN',
  });
  await pass({ resolutionId: 'r-931' });
  expect(await run('agreeCategorisations', agreeing, officerOf('931'), OUTCOME)).toEqual([
    { id: read.id, code: null, categorisation: { state: 'AGREED', category: 'GREEN' } },
  ]);

  await area.report('931', [{ urn: '931001', attendance: 85, unauthorised: 6 }]);
  const HELD = `${STANDS} agreedFor renewal sentence explanation { value } support { days } reproduction { equal category }
    steps(first: 10) { totalCount edges { node { number kind from to by reason category meeting resolution
      proposal { category reproduction { equal } } } } }`;
  expect(await standing('931001', HELD)).toMatchObject({
    ...{
      state: 'PROPOSED',
      category: 'GREEN',
      proposal: { category: 'RED' },
      agreedFor: YEAR,
      renewal: 'HOLDS',
    },
    ...{ support: { days: 4 }, explanation: [{ value: 94.3 }, {}, {}] },
    sentence: expect.stringContaining(
      'GREEN was agreed by School Improvement Board on 2026-03-03.',
    ) as string,
    reproduction: { equal: true, category: 'YELLOW' },
    steps: {
      totalCount: 4,
      edges: [
        { node: { kind: 'PROPOSED', from: null, to: 'PROPOSED', by: null, category: 'YELLOW' } },
        { node: { kind: 'MODERATED', by: 'An Officer', reason, category: 'GREEN', meeting: 'autumn-2026' } },
        { node: { kind: 'AGREED', from: 'MODERATED', to: 'AGREED', resolution: 'r-931', category: 'GREEN' } },
        {
          node: {
            ...{ number: 4, kind: 'PROPOSED', from: 'AGREED', category: 'GREEN' },
            proposal: { category: 'RED', reproduction: { equal: true } },
          },
        },
      ],
    },
  });
  expect(await told('931001')).toEqual(['changed', 'moderated', 'changed', 'agreed', 'proposed']);
  const today = new Date().toISOString().slice(0, 10);
  const { categorisation } = await area.school(
    head('931001'),
    '931001',
    `categorisation(asAt: "${today}") { category reproduction { equal } steps { totalCount } }`,
  );
  expect(categorisation).toEqual({
    category: 'GREEN',
    reproduction: { equal: true },
    steps: { totalCount: 4 },
  });
});

test('a school challenges its category and is answered, and an officer overrules for a reason in law alone', async () => {
  await area.register('934', ['934001']);
  await area.report('934', [{ urn: '934001' }]);
  const id = idOf('934001');
  const by = officerOf('934');
  const grounds = 'Two classes had chickenpox.';
  const challenge = { id, version: 1, grounds, sought: 'GREEN' };
  expect(await run('challengeCategorisation', challenge, by)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await run('challengeCategorisation', challenge, head('934001'))).toMatchObject({
    ...{ state: 'CHALLENGED', possibleMoves: ['ANSWER', 'OVERRULE', 'WITHDRAW'] },
    challenge: { grounds, sought: 'GREEN', from: 'PROPOSED' },
  });
  expect(await run('moderateCategorisation', { id, version: 2, reason: 'Now.' }, by)).toEqual({
    code: 'NOT_POSSIBLE_NOW',
    message: `Categorisation ${id} is CHALLENGED: MODERATE is not possible now. Possible: ANSWER, OVERRULE, WITHDRAW.`,
  });
  const answer = { id, version: 2, answer: 'DECLINED', reason: 'It was looked at.' };
  expect(await run('answerChallenge', answer, head('934001'))).toMatchObject({ code: 'FORBIDDEN' });
  expect(await run('answerChallenge', answer, by)).toMatchObject({ state: 'PROPOSED', challenge: null });
  await run('challengeCategorisation', { ...challenge, version: 3 }, head('934001'));
  expect(await run('answerChallenge', { ...answer, version: 4, answer: 'UPHELD' }, by)).toMatchObject({
    ...{ state: 'MODERATED', category: 'GREEN', version: 5 },
  });
  const overruling = { id, version: 5, category: 'RED', reason: 'Inspected in May.' };
  expect(
    await run('overruleCategorisation', { ...overruling, statutoryReason: 'because' }, by),
  ).toMatchObject({
    code: 'STATUTORY_REASON_UNKNOWN',
  });
  const lawful = { ...overruling, statutoryReason: 'special-measures' };
  expect(await run('overruleCategorisation', lawful, by)).toMatchObject({
    state: 'OVERRULED',
    category: 'RED',
  });
  expect(await standing('934001', 'sentence')).toMatchObject({
    sentence: expect.stringMatching(
      /overruled to RED by An Officer: .* \(Education Act 2005, section 44\(1\)\)/,
    ) as string,
  });
  const withdrawal = { id, version: 6, reason: 'The report was withdrawn.' };
  expect(await run('withdrawCategorisation', withdrawal, by)).toMatchObject({
    state: 'WITHDRAWN',
    possibleMoves: [],
  });
  await area.report('934', [{ urn: '934001', attendance: 94.4 }]);
  expect(await standing('934001')).toMatchObject({ state: 'PROPOSED', category: 'YELLOW', version: 8 });
  expect(await told('934001')).toEqual([
    ...['changed', 'challenged', 'challenge-answered', 'challenged', 'challenge-answered', 'changed'],
    ...['overruled', 'changed', 'withdrawn', 'changed'],
  ]);
});

test('of two officers who decide at once, one is told', async () => {
  await area.register('935', ['935001']);
  await area.report('935', [{ urn: '935001' }]);
  const decide = (category: string) =>
    run(
      'moderateCategorisation',
      { id: idOf('935001'), version: 1, category, reason: 'As I see it.' },
      officerOf('935'),
    );
  const results = await Promise.all([decide('GREEN'), decide('AMBER')]);
  const codes = results.map(({ code }: { code?: string }) => code ?? null);
  expect(codes.toSorted()).toEqual(['CHANGED_MEANWHILE', null]);
  expect(await standing('935001')).toMatchObject({
    version: 2,
    category: codes[0] === null ? 'GREEN' : 'AMBER',
  });
});
