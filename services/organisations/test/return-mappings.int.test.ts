import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

const OFFICER = anActor({
  id: 'data',
  name: 'Data',
  roles: ['DATA_OFFICER'],
  organisations: ['local-authority:990'],
});
const OTHER = anActor({ id: 'other', roles: ['DATA_OFFICER'], organisations: ['trust:99009'] });
const READER = anActor({ id: 'reader', roles: [], organisations: ['local-authority:990'] });

const service = serviceForTests(organisations);

beforeAll(async () => {
  await takeRegister(service.ground.store, registerOf([{ URN: '990001' }]));
});

const day = new Date(Date.now() - 9 * 86_400_000).toISOString().slice(0, 10);
const TEXT = `School No;Places;Empty\n990001;12;three\n990001;12;2\n999999;9;1\n`;
const RULES = {
  columns: [
    { from: 'School No', to: 'urn' },
    { from: 'Places', to: 'seats' },
    { from: 'Empty', to: 'vacancies' },
  ],
  codes: [{ column: 'vacancies', from: 'three', to: '3' }],
  fill: [{ column: 'asAt', value: day }],
};
const place = { owner: 'local-authority:990', kind: 'governance' };

const save = (who: typeof OFFICER, input: object) =>
  service.ask(
    who,
    'mutation ($input: SaveReturnMappingInput!) { saveReturnMapping(input: $input) { id version savedBy } }',
    {
      input: { idempotencyKey: crypto.randomUUID(), ...place, name: 'arbor', ...RULES, ...input },
    },
  );
const push = async (who: typeof OFFICER, mapping: string, body = TEXT) => {
  const headers = { 'content-type': 'text/csv' };
  const answer = await service.send(who, `/returns/governance?mapping=${mapping}`, { headers, body });
  return (await answer.json()) as Record<string, unknown>;
};
const codeOf = ({ errors }: Awaited<ReturnType<typeof save>>) => errors?.[0]?.extensions.code;

test('a mapping is tried on a piece of a file, and nothing is kept of either', async () => {
  const trial = await service.ask(
    OFFICER,
    `mutation ($input: TestReturnMappingInput!) { testReturnMapping(input: $input) {
      rows accepted unchanged rejected rejections { line column value rule fix } } }`,
    { input: { ...place, ...RULES, text: TEXT } },
  );
  expect(trial.data?.testReturnMapping).toMatchObject({
    ...{ rows: 3, accepted: 1, unchanged: 0, rejected: 2 },
    rejections: [
      { line: 3, rule: 'REPEATED' },
      { line: 4, column: 'urn', value: '999999', rule: 'SCHOOL_UNKNOWN' },
    ],
  });
  const { db } = service.ground;
  expect(await db.collection('governance').countDocuments()).toBe(0);
  expect(await db.collection('returnMappings').countDocuments()).toBe(0);
});

test('a mapping is saved by versions, and named on a push', async () => {
  expect((await save(OFFICER, {})).data?.saveReturnMapping).toMatchObject({ version: 1, savedBy: 'Data' });
  expect(await push(OFFICER, 'arbor')).toMatchObject({ accepted: 1, rejected: 2 });
  const row = await service.ground.db.collection('governance').findOne({ urn: '990001' });
  expect(row).toMatchObject({ seats: 12, vacancies: 3, asAt: day });
  expect(codeOf(await save(OFFICER, {}))).toBe('CHANGED_MEANWHILE');
  const codes = [{ column: 'vacancies', from: 'three', to: '4' }];
  expect((await save(OFFICER, { version: 1, codes })).data?.saveReturnMapping).toMatchObject({ version: 2 });
  // The same file, read otherwise, is another one.
  expect(await push(OFFICER, 'local-authority:990/arbor')).toMatchObject({ accepted: 1, unchanged: 0 });
  const { data } = await service.ask(
    OFFICER,
    `{ returnMappings(owner: "local-authority:990") { totalCount edges { node { name version
       versions { edges { node { version codes { to } } } } } } }
       returnFiles { edges { node { mapping } } } }`,
  );
  expect(data?.returnMappings.edges).toMatchObject([
    {
      node: {
        ...{ name: 'arbor', version: 2 },
        versions: {
          edges: [
            { node: { version: 2, codes: [{ to: '4' }] } },
            { node: { version: 1, codes: [{ to: '3' }] } },
          ],
        },
      },
    },
  ]);
  expect(data?.returnFiles.edges.map(({ node }: { node: { mapping: string } }) => node.mapping)).toEqual([
    ...['local-authority:990/arbor@2', 'local-authority:990/arbor@1'],
  ]);
});

test('a mapping is its body’s own', async () => {
  for (const who of [OTHER, READER]) {
    expect(codeOf(await save(who, { name: 'else' }))).toBe('FORBIDDEN');
    const seen = await service.ask(who, '{ returnMappings(owner: "local-authority:990") { totalCount } }');
    expect(codeOf(seen)).toBe('FORBIDDEN');
  }
  expect(await push(OTHER, 'arbor')).toMatchObject({ error: { code: 'MAPPING_UNKNOWN' } });
  expect(await push(OTHER, 'local-authority:990/arbor')).toMatchObject({
    error: { code: 'MAPPING_UNKNOWN' },
  });
  expect(codeOf(await save(OFFICER, { name: 'bad', columns: [{ from: 'x', to: 'y' }] }))).toBe(
    'COLUMN_UNKNOWN',
  );
});
