import { serviceForTests } from '@middletier/local/service-for-tests';
import { until } from '@middletier/local/testing';
import { improvement } from '../src/subgraph';
import { tellChange } from './a-change';
import { officerOf } from './an-area';

const FEED = `query ($after: String, $first: Int, $filter: CategorisationChangeFilter) {
  categorisationChanges(after: $after, first: $first, filter: $filter) {
    changes { eventId cursor at school { urn } from to why support { days amount { pence } } } cursor hasMore } }`;

const service = serviceForTests(improvement);
beforeAll(async () => {
  for (const [urn, authority, to] of TOLD)
    await service.ground.store.transact(async (unit) =>
      tellChange(unit, urn, {
        to,
        localAuthority: { code: authority },
        audience: { school: urn, localAuthority: authority, trust: null },
      }),
    );
  const outbox = service.ground.db.collection('outbox');
  await until('all to be sent', async () => (await outbox.countDocuments({ sent: false })) === 0);
});

/** Seven changes of two authorities, in the order in which they happened. */
const TOLD = [
  ['990001', '990', 'AMBER'],
  ['990002', '990', 'RED'],
  ['991001', '991', 'RED'],
  ['990001', '990', 'RED'],
  ['991002', '991', 'GREEN'],
  ['990003', '990', 'GREEN'],
  ['990001', '990', 'AMBER'],
] as const;
const of990 = TOLD.filter(([, authority]) => authority === '990').map(([urn, , to]) => [urn, to]);

const ask = async (variables: object = {}, actor = officerOf('990')) => {
  const { data, errors } = await service.ask(actor, FEED, variables);
  return { feed: data?.categorisationChanges, errors };
};
interface Change {
  readonly eventId: string;
  readonly cursor: string;
  readonly school: { readonly urn: string };
  readonly to: string;
}
const facts = (changes: readonly Change[]) => changes.map(({ school, to }) => [school.urn, to]);

test('tells every change of the schools that concern the reader, oldest first, each with its id and why', async () => {
  const { feed } = await ask();
  expect(facts(feed.changes)).toEqual(of990);
  expect(feed).toMatchObject({ hasMore: false, cursor: expect.any(String) });
  expect(feed.changes[0]).toMatchObject({
    eventId: 'improvement/categorisation/990001@1',
    why: 'Attendance rate: 91 % (1 of 3 points).',
    support: { days: 15, amount: { pence: 750_000 } },
  });
});

test('goes on behind the cursor, whatever the size of the stretch, and what is new comes next', async () => {
  for (const first of [1, 2, 3, 500]) {
    const read: Change[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { feed } = await ask({ after, first });
      expect(feed.changes.length).toBeLessThanOrEqual(first);
      read.push(...(feed.changes as Change[]));
      [after, more] = [feed.cursor as string, feed.hasMore as boolean];
    }
    expect(facts(read)).toEqual(of990);
    expect(new Set(read.map(({ eventId }) => eventId)).size).toBe(read.length);
  }
  const { feed: all } = await ask();
  const { feed: none } = await ask({ after: all.cursor });
  expect(none).toEqual({ changes: [], cursor: all.cursor, hasMore: false });
});

test.each([
  ['one school', { schools: ['990001'] }, of990.filter(([urn]) => urn === '990001')],
  ['some categories', { categories: ['RED'] }, of990.filter(([, to]) => to === 'RED')],
  ['an authority', { localAuthorities: ['990'] }, of990],
  ['nothing that is there', { categories: ['YELLOW'] }, []],
])('narrows to %s', async (_what, filter, expected) => {
  expect(facts((await ask({ filter })).feed.changes)).toEqual(expected);
});

test.each([
  ['FORBIDDEN', { filter: { localAuthorities: ['991'] } }],
  ['BAD_CURSOR', { after: 'nonsense' }],
  ['BAD_PAGE_SIZE', { first: 501 }],
  ['CURSOR_EXPIRED', { after: Buffer.from('1|another stream|3').toString('base64url') }],
])('refuses with %s', async (code, variables) => {
  expect((await ask(variables)).errors).toMatchObject([{ extensions: { code } }]);
});

describe('as a file', () => {
  const read = async (search: string) => {
    const answer = await service.read(officerOf('990'), `/feeds/categorisation-changes${search}`);
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
  };

  test('the same changes as CSV and NDJSON, with the cursors of the graph', async () => {
    const { feed } = await ask();
    const csv = await read('');
    expect(csv.type).toBe('text/csv; charset=utf-8; header=present');
    const [header, ...lines] = csv.text.trimEnd().split('\r\n');
    expect(header).toMatch(/^eventId,cursor,at,urn,localAuthority,trust,phase,from,to,why,/);
    expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual(
      (feed.changes as Change[]).map(({ eventId, cursor }) => [eventId, cursor]),
    );
    const ndjson = await read(`?format=ndjson&after=${feed.changes[2].cursor}&categories=AMBER`);
    expect(
      ndjson.text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([
      expect.objectContaining({
        eventId: feed.changes[4].eventId,
        urn: '990001',
        to: 'AMBER',
        supportPence: 750_000,
      }),
    ]);
  });

  test.each([
    ['BAD_FORMAT', '?format=xml', 400],
    ['FORBIDDEN', '?schools=1&localAuthorities=991', 403],
    ['CURSOR_EXPIRED', `?after=${Buffer.from('1|another stream|3').toString('base64url')}`, 400],
  ])('refuses with %s before the first line', async (code, search, status) => {
    const answer = await read(search);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { error: { code } }]);
  });
});
