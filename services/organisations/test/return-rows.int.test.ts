import {
  anActor,
  testServers,
  testService,
  type TestServers,
  type TestService,
} from '@middletier/local/testing';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

const JO = anActor({ id: 'jo', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] });
const DAY = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);

let servers: TestServers;
let service: TestService;

beforeAll(async () => {
  servers = await testServers();
  service = await testService(organisations, servers);
  await takeRegister(service.ground.store, registerOf([{ URN: '990001' }]));
});

afterAll(async () => {
  await service?.stop();
  await servers?.[Symbol.asyncDispose]();
});

const SEND = `mutation ($input: SendReturnRowsInput!) { sendReturnRows(input: $input) { id state accepted rejected
  errors(first: 5) { edges { node { line faults { column rule } } } } } }`;
const rowOf = (cells: Readonly<Record<string, string>>) => ({
  cells: Object.entries(cells).map(([column, value]) => ({ column, value })),
});
interface Else {
  readonly who?: typeof JO;
  readonly kind?: string;
  readonly mapping?: string;
}

const send = (key: string, rows: readonly object[], { who = JO, ...more }: Else = {}) =>
  service.ask(who, SEND, { input: { idempotencyKey: `test-${key}`, kind: 'roll', rows, ...more } });

test('rows are taken as a file is, once, and what is wrong is told by row', async () => {
  const rows = [
    rowOf({ urn: '990001', censusDate: DAY, pupils: '210', fsm: '31' }),
    rowOf({ urn: '999999', censusDate: DAY, pupils: '1' }),
  ];
  const { data, errors } = await send('rows-1', rows);
  expect(errors).toBeUndefined();
  expect(data.sendReturnRows).toMatchObject({
    ...{ state: 'TAKEN', accepted: 1, rejected: 1 },
    errors: { edges: [{ node: { line: 2, faults: [{ column: 'urn', rule: 'SCHOOL_UNKNOWN' }] } }] },
  });
  expect((await send('rows-1', rows)).data).toEqual(data);
  const kept = await service.ground.db.collection('rolls').find().toArray();
  expect(kept).toMatchObject([{ urn: '990001', pupils: 210, fsm: 31 }]);
  expect(await service.ground.db.collection('returnFiles').countDocuments()).toBe(1);
});

test('it is for data officers, and for some rows of a kind there is', async () => {
  const codeOf = async (answer: ReturnType<typeof send>) => (await answer).errors?.[0]?.extensions.code;
  const row = rowOf({ urn: '990001', censusDate: DAY, pupils: '1' });
  expect(await codeOf(send('rows-2', [row], { who: anActor({ roles: [] }) }))).toBe('FORBIDDEN');
  expect(await codeOf(send('rows-3', [row], { kind: 'rolls' }))).toBe('KIND_UNKNOWN');
  expect(await codeOf(send('rows-4', []))).toBe('ROWS_MISSING');
  expect(
    await codeOf(
      send(
        'rows-5',
        Array.from({ length: 501 }, () => row),
      ),
    ),
  ).toBe('TOO_MANY_ROWS');
  expect(await codeOf(send('rows-6', [row], { mapping: 'none' }))).toBe('MAPPING_UNKNOWN');
});
