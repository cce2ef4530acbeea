import fc from 'fast-check';
import type { Collection } from 'mongodb';
import { testServers, type TestServers } from '@middletier/local/testing';
import { openService, type SmallService } from '../test/small-services';
import { readPage, type Connection } from './connection';

interface School {
  readonly _id: string;
  readonly name: string;
  readonly pupils: number;
  readonly open: boolean;
}

let servers: TestServers;
let service: SmallService;
let schools: Collection<School>;

beforeAll(async () => {
  servers = await testServers();
  service = await openService(servers, 'register');
  schools = service.db.collection('schools');
});

afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await servers[Symbol.asyncDispose]();
});

const listing = {
  filter: { open: true },
  order: ['pupils', 'name', '_id'] as const,
  toNode: ({ _id }: School) => _id,
};

type Page = Connection<string>;

async function everyPage(first: number): Promise<Page[]> {
  const pages: Page[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await readPage({ collection: schools, ...listing }, { first, after });
    pages.push(page);
    if (!page.pageInfo.hasNextPage) return pages;
    after = page.pageInfo.endCursor;
  }
}

const someSchools = fc.uniqueArray(
  fc.record({
    _id: fc.string({ minLength: 1, maxLength: 6, unit: 'binary' }),
    // Few values, so that many schools share them, and some that are in the way of a query language.
    name: fc.constantFrom('', 'A', 'a', 'Ysgol y Graig', '$gt', 'É'),
    pupils: fc.constantFrom(-1, 0, 0.5, 210, 2 ** 40),
    open: fc.constantFrom(true, true, false),
  }),
  { maxLength: 40, selector: ({ _id }) => _id },
);

test('pages of any size cover a list once, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(someSchools, fc.integer({ min: 1, max: 45 }), async (all, first) => {
      await schools.deleteMany({});
      if (all.length > 0) await schools.insertMany(all);
      const pages = await everyPage(first);
      const inOrder = await schools.find(listing.filter).sort({ pupils: 1, name: 1, _id: 1 }).toArray();
      expect(pages.flatMap(({ edges }) => edges.map(({ node }) => node))).toEqual(
        inOrder.map(({ _id }) => _id),
      );
      for (const { edges } of pages.slice(0, -1)) expect(edges).toHaveLength(first);
      expect(await pages[0]!.totalCount()).toBe(inOrder.length);
    }),
    { numRuns: 60 },
  );
});

describe('with twenty-five schools', () => {
  const some = Array.from({ length: 25 }, (_, i) => ({
    ...{ _id: String(100_000 + i), name: 'A', pupils: 210, open: true },
  }));

  beforeAll(async () => {
    await schools.deleteMany({});
    await schools.insertMany(some);
  });

  const page = (argument: { first?: number | null; after?: string | null }) =>
    readPage({ collection: schools, ...listing }, argument);

  test('a page has twenty unless told otherwise', async () => {
    expect((await page({})).edges).toHaveLength(20);
    expect((await page({ first: null, after: null })).edges).toHaveLength(20);
  });

  test('every edge has a cursor to go on from', async () => {
    const { edges, pageInfo } = await page({ first: 5 });
    expect(pageInfo).toEqual({ hasNextPage: true, endCursor: edges[4]!.cursor });
    const next = await page({ first: 2, after: edges[1]!.cursor });
    expect(next.edges.map(({ node }) => node)).toEqual(['100002', '100003']);
  });

  test('the end of the list has no next page', async () => {
    expect((await page({ first: 25 })).pageInfo.hasNextPage).toBe(false);
    const { endCursor } = (await page({ first: 25 })).pageInfo;
    expect(await page({ after: endCursor })).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  test.each([0, -1, 501])('a page of %d is refused', async (first) => {
    await expect(page({ first })).rejects.toMatchObject({ code: 'BAD_PAGE_SIZE', inputPath: ['first'] });
  });

  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test.each([
    ['is no text of ours', 'page-2'],
    ['belongs to another list', cursor(['A', '100000'])],
    ['holds a condition', cursor([{ $gt: 0 }, 'A', '100000'])],
    ['holds nothing', cursor([null, 'A', '100000'])],
    ['is no list', cursor({ length: 3 })],
  ])('a cursor that %s is refused', async (_, after) => {
    await expect(page({ after })).rejects.toMatchObject({ code: 'BAD_CURSOR', inputPath: ['after'] });
  });
});
