import { buildSchema } from 'graphql';
import { InvalidDocument, narrowingVariables, readDocument } from './document';

const schema = buildSchema(`
  type Query { ping: String }
  type Change { id(after: String): ID! }
  type Subscription { changed(of: [ID!], after: String): Change!  cleared: Change! }`);

const read = (query: string, name?: string) => readDocument({ schema, development: true }, query, name);

it('finds the field of a subscription, however deep in fragments', () => {
  const query =
    'subscription { ...A } fragment A on Subscription { ... on Subscription { c: changed { id } } }';
  expect(read(query).field.name.value).toBe('changed');
});

it('tells variables that only narrow the stream from those that change a message', () => {
  const query = `subscription ($of: [ID!], $after: String, $both: String) {
    changed(of: $of, after: $after) { id(after: $both) other: id(after: $both) } }`;
  expect(narrowingVariables(read(query))).toEqual(new Set(['of', 'after']));
  const shared = 'subscription ($after: String) { changed(after: $after) { id(after: $after) } }';
  expect(narrowingVariables(read(shared))).toEqual(new Set());
});

it.each([
  ['{ changed', 'GRAPHQL_PARSE_FAILED'],
  ['subscription { nothing { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['subscription { changed { id } cleared { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  [`subscription { changed { ${'id '.repeat(4_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
])('does not take %.50s', (query, code) => {
  const thrown = (() => {
    try {
      return read(query);
    } catch (error) {
      return error;
    }
  })();
  expect(thrown).toBeInstanceOf(InvalidDocument);
  expect((thrown as InvalidDocument).errors[0]!.extensions['code']).toBe(code);
});

it.each([
  ['{ ping }', undefined],
  ['subscription A { changed { id } } subscription B { cleared { id } }', undefined],
  ['subscription A { changed { id } }', 'B'],
  ['subscription { changed @skip(if: false) { id } }', undefined],
])('refuses %s', (query, name) => {
  expect(() => read(query, name)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
});
