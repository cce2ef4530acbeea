import { anActor, testServers, type TestServers } from '@middletier/local/testing';
import { openService, type SmallService } from '../test/small-services';
import type { AskedAbout } from './audit-subjects';
import { readAuditTrail } from './audit-trail';
import { runTogether, settled } from './command-together';
import { withTrail } from './log';
import { Refusal } from './refusal';

let servers: TestServers;
let service: SmallService;

beforeAll(async () => {
  servers = await testServers();
  service = await openService(servers, 'together');
});

afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await servers[Symbol.asyncDispose]();
});

interface Pupil {
  readonly idempotencyKey: string;
  readonly name: string;
}

/** Counts pupils of one school one after the other; nobody is called Nobody. `batches` tells how many came together. */
const batches: number[] = [];
const add = (input: Pupil, of = '100001', about?: AskedAbout) =>
  runTogether<Pupil, number>(
    { actor: anActor(), store: service.store, ...(about ? { asked: about } : {}) },
    {
      ...{ of, name: 'addPupil', input },
      work: async ({ session }, asked) => {
        batches.push(asked.length);
        let pupils = (await service.tallies.findOne({ _id: of }, { session }))?.pupils ?? 0;
        const outcomes = asked.map(({ input: { name } }) =>
          settled(() => {
            if (name === 'Nobody') throw new Refusal('NOBODY', 'Nobody is somebody.');
            return (pupils += 1);
          }),
        );
        await service.tallies.updateOne({ _id: of }, { $set: { pupils } }, { session, upsert: true });
        return outcomes;
      },
    },
  );

const pupil = (name: string): Pupil => ({ idempotencyKey: `the pupil ${name}`, name });

test('those that come together are done together, in the order in which they came, each once', async () => {
  const names = Array.from({ length: 250 }, (_, i) => String(i));
  const all = await Promise.all([...names, '7'].map((name) => add(pupil(name))));
  expect(all).toEqual([...names.map((_, i) => i + 1), 8]);
  expect(batches).toEqual([100, 100, 50]);
  expect(await Promise.all(names.map((name) => add(pupil(name))))).toEqual(all.slice(0, 250));
});

test('each that was carried out is on the trail once, with the request it came with, and no other is', async () => {
  const asked = { kind: 'pupil', subjects: ['school:100003'] };
  await Promise.allSettled(
    ['x', 'y', 'Nobody', 'x'].map((name, i) =>
      withTrail({ requestId: `request ${i}` }, () => add(pupil(name), '100003', asked)),
    ),
  );
  const { edges } = await readAuditTrail(service.db, { about: ['school:100003'], named: true }, {});
  const entries = edges.map(({ node }) => [node.action, node.kind, node.outcome, node.cause]);
  expect(entries.sort()).toEqual([0, 1].map((i) => ['addPupil', 'CHANGE', 'DONE', `request ${i}`]));
});

test('one that is refused stops no other and may be sent again, and a key serves for one input', async () => {
  const results = await Promise.allSettled([
    ...['a', 'Nobody', 'b'].map((name) => add(pupil(name), '100002')),
    add({ ...pupil('a'), name: 'c' }, '100002'),
  ]);
  expect(results).toEqual([
    { status: 'fulfilled', value: 1 },
    { status: 'rejected', reason: expect.objectContaining({ code: 'NOBODY' }) },
    { status: 'fulfilled', value: 2 },
    { status: 'rejected', reason: expect.objectContaining({ code: 'IDEMPOTENCY_KEY_REUSED' }) },
  ]);
  await expect(add({ ...pupil('Nobody'), name: 'd' }, '100002')).resolves.toBe(3);
});
