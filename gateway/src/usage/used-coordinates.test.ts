import { buildSchema, parse } from 'graphql';
import { clientOf, FieldUsage } from './field-usage';
import { usedCoordinates } from './used-coordinates';

const schema = buildSchema(`
  enum Phase { PRIMARY SECONDARY }
  input Near { postcode: String! phase: Phase }
  input SchoolFilter { phase: Phase near: Near name: String }
  interface Body { name: String }
  type School implements Body { urn: ID! name: String phase: Phase head(on: String): Person }
  type Trust implements Body { name: String }
  type Person { name: String }
  type Query { schools(filter: SchoolFilter, first: Int): [School!] bodies: [Body!] }`);

const used = (text: string, name?: string) => [...usedCoordinates(schema, parse(text), name)].sort();

test('names fields, arguments, and values that are written out', () => {
  expect(
    used('{ schools(filter: { phase: PRIMARY }) { all: name head(on: "2025-09-01") { name } __typename } }'),
  ).toEqual([
    ...['Person.name', 'Phase.PRIMARY', 'Query.schools', 'Query.schools(filter:)', 'School.head'],
    ...['School.head(on:)', 'School.name', 'SchoolFilter.phase'],
  ]);
});

test('names all types that a variable may hold, enums and interfaces of the answer, and types of fragments', () => {
  expect(used('query ($filter: SchoolFilter!) { schools(filter: $filter) { phase } }')).toEqual(
    ['Near', 'Phase', 'Query.schools', 'Query.schools(filter:)', 'School.phase', 'SchoolFilter'].sort(),
  );
  expect(used('{ bodies { name ... on Trust { name } ...S } } fragment S on School { urn }')).toEqual([
    ...['Body', 'Body.name', 'Query.bodies', 'School', 'School.urn', 'Trust', 'Trust.name'],
  ]);
});

test('of a document with several operations only the one that is asked counts', () => {
  const two = 'query A { schools { ...F } } query B { bodies { name } } fragment F on School { urn }';
  expect(used(two, 'B')).toEqual(['Body', 'Body.name', 'Query.bodies']);
});

describe('usage', () => {
  const asked = (text: string, client: string) => ({
    ...{ schema, document: parse(text), operationName: undefined, queryHash: text, client },
  });

  test('is counted by field and by client, however many operations there are', () => {
    const usage = new FieldUsage();
    for (let i = 0; i < 1_200; i++)
      usage.note(asked(`{ schools { urn a${i % 600}: name } }`, i % 2 ? 'Odd' : 'Even'));
    usage.note(asked('{ bodies { name } }', 'Odd'));
    expect(usage.report().fields).toEqual({
      ...{ Body: { Odd: 1 }, 'Body.name': { Odd: 1 }, 'Query.bodies': { Odd: 1 } },
      ...{ 'Query.schools': { Odd: 600, Even: 600 }, 'School.name': { Odd: 600, Even: 600 } },
      'School.urn': { Odd: 600, Even: 600 },
    });
  });

  test('tells a hundred clients apart', () => {
    const usage = new FieldUsage();
    for (let i = 0; i < 150; i++) usage.note(asked('{ bodies { name } }', `client ${i}`));
    const clients = usage.report().fields['Body.name']!;
    expect([Object.keys(clients).length, clients['(other)']]).toEqual([101, 50]);
  });

  test('names a client as it names itself, a machine by its key, and keeps people out of it', () => {
    const key = { id: 'api-key:7', name: 'Larkfield MIS', roles: [], organisations: [] };
    expect(clientOf(' Front end ', key)).toBe('Front end');
    expect(clientOf(undefined, key)).toBe('Larkfield MIS');
    expect(clientOf('', { ...key, id: 'someone', name: 'A. Person' })).toBe('(unnamed)');
  });
});
