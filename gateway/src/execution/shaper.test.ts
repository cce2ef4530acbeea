import { buildSchema, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { NULLED, type Shaping } from './completion';
import { compileFields } from './shaper';

const schema = buildSchema(`
  enum Band { RED GREEN }
  scalar Json
  interface Named { name: String }
  type School implements Named { urn: ID! name: String band: Band sites: [[Site!]] heads: [Person!]! tags: [String]! pupils: Int any: Json }
  type Trust implements Named { uid: ID! name: String strict: String! }
  type Site { postcode: String! }
  type Person { name: String! boss: Person strict: Person! }
  union Found = School | Trust
  type Query { school: School named: [Named] found: Found person: Person strict: Person! }
`);

function shape(document: string, source: object, variables: Record<string, unknown> = {}) {
  const { definitions } = parse(document);
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('The operation comes first.');
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const shaping: Shaping = { violations: [], variables };
  const reading = { schema, operation, fragments, variables };
  const data = compileFields(reading, schema.getQueryType()!, [operation.selectionSet])(source, shaping);
  const wrong = shaping.violations.map(({ message, backwards }) => [
    [...backwards].reverse().join('.'),
    message,
  ]);
  return { data: data === NULLED ? null : data, wrong };
}

it('gives what was asked, under the names and in the order it was asked, and nothing else', () => {
  const source = { school: { __typename: 'School', extra: 1, key: '9', title: 'A', urn: '9' } };
  const { data, wrong } = shape('{ s: school { x: urn } school { title: name key: urn __typename } }', {
    ...source,
    s: { x: '1' },
  });
  expect(JSON.stringify(data)).toBe('{"s":{"x":"1"},"school":{"title":"A","key":"9","__typename":"School"}}');
  expect(wrong).toEqual([]);
});

it('merges the selections of one field, wherever they are', () => {
  const document =
    '{ school { heads { name } } ...F ... on Query { school { urn } } } fragment F on Query { school { heads { boss { name } } } }';
  const source = { school: { urn: '1', heads: [{ name: 'A', boss: { name: 'B' } }] } };
  expect(shape(document, source).data).toEqual(source);
});

it('lets null be where it may be, and bubble where it may not', () => {
  expect(shape('{ person { name } }', { person: { name: null } })).toEqual({
    data: { person: null },
    wrong: [['person.name', 'Cannot return null for non-nullable field Person.name.']],
  });
  expect(shape('{ person { boss { strict { name } } } }', { person: { boss: { strict: null } } })).toEqual({
    data: { person: { boss: null } },
    wrong: [['person.boss.strict', 'Cannot return null for non-nullable field Person.strict.']],
  });
  expect(shape('{ strict { name } }', {})).toEqual({
    data: null,
    wrong: [['strict', 'Cannot return null for non-nullable field Query.strict.']],
  });
});

it('follows lists in lists, and names the item that broke one', () => {
  const sites = [[{ postcode: 'A' }, { postcode: null }], null, [{ postcode: 'B' }]];
  expect(shape('{ school { sites { postcode } } }', { school: { sites } })).toEqual({
    data: { school: { sites: [null, null, [{ postcode: 'B' }]] } },
    wrong: [['school.sites.0.1.postcode', 'Cannot return null for non-nullable field Site.postcode.']],
  });
  expect(shape('{ school { heads { name } } }', { school: { heads: [{ name: 'A' }, null] } }).data).toEqual({
    school: null,
  });
});

it.each([
  ['band', 'BLUE'],
  ['pupils', 1.5],
  ['pupils', '5'],
  ['name', 5],
  ['tags', 'not a list'],
  ['sites', [{ postcode: 'not a list of lists' }]],
  ['heads', ['not an object']],
])('nulls %s where it is %p', (field, value) => {
  const inner = { sites: ' { postcode }', heads: ' { name }' }[field] ?? '';
  const { data, wrong } = shape(`{ school { ${field}${inner} } }`, { school: { [field]: value } });
  expect(JSON.stringify(data)).not.toContain(JSON.stringify(value));
  expect(wrong).toHaveLength(1);
  expect(wrong[0]![0]).toMatch(`school.${field}`);
});

it('lets leaves be what they may be', () => {
  const school = { band: 'RED', pupils: 0, urn: 7, tags: [null, ''], any: { __proto__: null, a: [1] } };
  expect(shape('{ school { band pupils urn tags any } }', { school }).data).toEqual({ school });
});

it('selects by the type that an object has', () => {
  const document =
    '{ named { name ... on School { urn } ... on Trust { uid } ...N } found { ... on Named { name } __typename } } fragment N on Named { again: name }';
  const named = [
    { __typename: 'School', name: 'A', urn: '1', uid: '2', again: 'A' },
    { __typename: 'Trust', name: 'B', urn: '1', uid: '2', again: 'B' },
    null,
  ];
  const found = { __typename: 'Trust', name: 'C' };
  expect(shape(document, { named, found }).data).toEqual({
    named: [{ name: 'A', urn: '1', again: 'A' }, { name: 'B', uid: '2', again: 'B' }, null],
    found,
  });
});

it('nulls an object whose type nobody knows, or of which only an interface is known', () => {
  const named = [{ __typename: 'Hidden', name: 'A' }, { name: 'B' }];
  expect(shape('{ named { name } }', { named }).data).toEqual({ named: [null, { name: 'B' }] });
  expect(shape('{ named { name } }', { named }).wrong).toEqual([
    ['named.0', 'Invalid __typename found for field Query.named.'],
  ]);
  expect(shape('{ named { __typename name } }', { named }).data).toEqual({ named: [null, null] });
});

it('skips and includes by literals and variables', () => {
  const document =
    'query($a: Boolean!) { school @include(if: $a) { urn @skip(if: true) name } person @skip(if: $a) { name } }';
  const source = { school: { urn: '1', name: 'A' }, person: { name: 'B' } };
  expect(shape(document, source, { a: true }).data).toEqual({ school: { name: 'A' } });
  expect(shape(document, source, { a: false }).data).toEqual({ person: { name: 'B' } });
});

it('reads an alias that objects inherit only where it was answered', () => {
  expect(shape('{ toString: school { urn } valueOf: person { name } }', { valueOf: { name: 'A' } })).toEqual({
    data: { toString: null, valueOf: { name: 'A' } },
    wrong: [],
  });
});
