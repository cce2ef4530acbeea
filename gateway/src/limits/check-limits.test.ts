import fc from 'fast-check';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import { checkLimits, type Limits } from './check-limits';

const schema = buildSchema(`
  type Query { school(urn: ID!): School, schools(first: Int = 50): SchoolConnection!, byUrn(urns: [ID!]!): [School] }
  type Subscription { changed: School }
  type SchoolConnection { nodes: [School!]!, edges: [Edge!]!, totalCount: Int! }
  type Edge { node: School! }
  interface Place { name: String }
  type School implements Place { name: String, trust: Trust, near: [School!], pupils(first: Int!): SchoolConnection! }
  type Trust implements Place { name: String, schools(first: Int = 20): SchoolConnection! }
`);
const WIDE: Limits = { depth: 100, aliases: 100, directives: 100, cost: Number.MAX_SAFE_INTEGER };

function cost(query: string, variables: Record<string, unknown> = {}, limits: Partial<Limits> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document)!;
  return checkLimits({ ...WIDE, ...limits }, { schema, document, operation, variables });
}

it.each([
  ['an object counts one, its leaves nothing', '{ school(urn: "1") { name } }', 1],
  ['an object within an object', '{ school(urn: "1") { trust { name } } }', 2],
  ['a page as its size says', '{ schools(first: 7) { nodes { name } } }', 1 + 7],
  ['a page with the size the schema gives', '{ schools { nodes { name } totalCount } }', 1 + 50],
  ['edges as nodes', '{ schools(first: 7) { edges { node { name } } } }', 1 + 7 * 2],
  [
    'a page within a page',
    '{ schools(first: 3) { nodes { trust { schools(first: 4) { nodes { name } } } } } }',
    1 + 3 * (1 + 1 + 1 + 4),
  ],
  ['a list by its keys', '{ byUrn(urns: ["1", "2"]) { name } }', 2],
  ['a list of unknown length as ten', '{ school(urn: "1") { near { name } } }', 11],
  [
    'a fragment where it is spread',
    'query { schools(first: 5) { ...p } } fragment p on SchoolConnection { nodes { name } }',
    6,
  ],
  [
    'a fragment each time',
    'query { a: school(urn: "1") { ...s } b: school(urn: "2") { ...s } } fragment s on School { trust { name } }',
    4,
  ],
  ['fields of the schema itself are free', '{ __schema { types { fields { name } } } }', 0],
])('%s', (_what, query, objects) => expect(cost(query)).toBe(objects));

it('reads page sizes and keys from variables, given or by default', () => {
  const query =
    'query ($n: Int = 9, $urns: [ID!]!) { schools(first: $n) { nodes { name } } byUrn(urns: $urns) { name } }';
  expect(cost(query, { urns: ['1', '2', '3'] })).toBe(1 + 9 + 3);
  expect(cost(query, { n: 2, urns: [] })).toBe(1 + 2);
});

it('names the limit, what was found and what it mostly comes from', () => {
  const query = '{ schools(first: 100) { nodes { trust { schools(first: 90) { nodes { name } } } } } }';
  expect(() => cost(query, {}, { cost: 5_000 })).toThrow(
    expect.objectContaining({
      message:
        'This asks for 9301 objects, and 5000 are the most. Ask for smaller pages (first); most of it comes from schools.nodes.trust.schools.nodes.',
      code: 'TOO_COSTLY',
    }),
  );
});

it.each([
  ['TOO_DEEP', { depth: 2 }, '{ school(urn: "1") { trust { name } } }', 3],
  ['TOO_MANY_ALIASES', { aliases: 1 }, '{ a: school(urn: "1") { b: name } }', 2],
  ['TOO_MANY_DIRECTIVES', { directives: 0 }, '{ school(urn: "1") { name @include(if: true) } }', 1],
])('%s', (code, limits, query, found) => {
  expect(() => cost(query, {}, limits)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(`for ${found} `) }),
  );
});

it('is as quick for fragments that nest as for any document', () => {
  const fragments = Array.from(
    { length: 200 },
    (_, i) => `fragment f${i} on School { near { ...f${i + 1} } trust { name } near { ...f${i + 1} } }`,
  );
  const query = `{ school(urn: "1") { ...f0 } } ${fragments.join(' ')} fragment f200 on School { name }`;
  const document = parse(query);
  const operation = getOperationAST(document)!;
  const given = { schema, document, operation, variables: {} };
  expect(() => checkLimits({ ...WIDE, depth: 1_000, cost: 50_000 }, given)).toThrow(
    expect.objectContaining({ code: 'TOO_COSTLY' }),
  );
});

it('costs what an answer of full pages has in objects, whatever the sizes', () => {
  const query =
    'query ($a: Int, $b: Int) { schools(first: $a) { nodes { trust { schools(first: $b) { edges { node { name } } } } } } }';
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (a, b) => {
      // connection + each of a schools + its trust + the trust's connection + b edges and their nodes
      expect(cost(query, { a, b })).toBe(1 + a * (1 + 1 + 1 + b * 2));
    }),
  );
});
