import { ApolloServer } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { MongoNetworkError } from 'mongodb';
import { listeningLog } from '../test/small-services';
import { createFormatError } from './format-error';
import { Refusal } from './refusal';

const typeDefs = `
  enum Phase { PRIMARY SECONDARY }
  input Where { phase: Phase, urn: String! }
  type Query {
    school(urn: String): String
    schools(where: Where, phase: Phase! = PRIMARY): String
    phase: Phase
    name: String!
  }`;

/** Asks a server whose fields fail with the given error. */
async function ask(query: string, { error, variables }: { error?: unknown; variables?: object } = {}) {
  const { log, lines } = listeningLog();
  const fail = () => {
    throw error;
  };
  const resolvers = {
    Query: { school: fail, schools: () => 'found', phase: () => 'NURSERY', name: () => null },
  };
  const server = new ApolloServer({ typeDefs, resolvers, formatError: createFormatError(log) });
  const { body } = await server.executeOperation({ query, variables: { ...variables } });
  await server.stop();
  const { singleResult } = body as { singleResult: { errors?: readonly Formatted[] } };
  return { errors: singleResult.errors ?? [], lines };
}

interface Formatted {
  readonly message: string;
  readonly path?: unknown;
  readonly extensions: Record<string, unknown>;
}

test('a refusal keeps its code, its sentence and where the fault lies', async () => {
  const error = new Refusal('SCHOOL_UNKNOWN', 'There is no school 7.', ['input', 'urn']);
  const { errors, lines } = await ask('{ school }', { error });
  expect(errors).toEqual([
    {
      message: 'There is no school 7.',
      locations: [{ line: 1, column: 3 }],
      path: ['school'],
      extensions: { code: 'SCHOOL_UNKNOWN', inputPath: ['input', 'urn'] },
    },
  ]);
  expect(lines).toEqual([]);
});

test.each([
  ['an error', new Error('password=hunter2')],
  ['an error of GraphQL that somebody threw', new GraphQLError('hunter2')],
  ['something else', 'hunter2'],
])('%s is masked with a reference that finds the line in the log', async (_, error) => {
  const { errors, lines } = await ask('{ school }', { error });
  const reference = errors[0]!.extensions['reference'];
  expect(errors).toMatchObject([
    { message: `Something went wrong on our side. Quote the reference ${String(reference)}.` },
  ]);
  expect(errors[0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference });
  expect(lines).toMatchObject([{ reference, msg: 'a field failed' }]);
  expect(JSON.stringify(errors)).not.toContain('hunter2');
  expect(JSON.stringify(lines)).toContain('hunter2');
});

test.each([
  ['a value that the schema does not know', '{ phase }'],
  ['nothing where the schema promises something', '{ name }'],
])('a mistake of ours is masked: %s', async (_, query) => {
  const { errors } = await ask(query);
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(JSON.stringify(errors)).not.toMatch(/NURSERY|non-nullable/);
});

test('an outage says that trying again helps', async () => {
  const { errors, lines } = await ask('{ school }', { error: new MongoNetworkError('connect to 10.0.0.7') });
  expect(errors).toMatchObject([{ path: ['school'], extensions: { code: 'NOT_AVAILABLE' } }]);
  expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
  expect(lines).toHaveLength(1);
});

const byWhere = 'query ($where: Where) { schools(where: $where) }';

test.each([
  ['GRAPHQL_PARSE_FAILED', '{ school', {}],
  ['GRAPHQL_VALIDATION_FAILED', '{ teachers }', {}],
  ['GRAPHQL_VALIDATION_FAILED', '{ schools(phase: NURSERY) }', {}],
  ['OPERATION_RESOLUTION_FAILURE', 'query A { school } query B { school }', {}],
  ['BAD_USER_INPUT', byWhere, { where: { urn: '1', phase: 'NURSERY' } }],
  ['BAD_USER_INPUT', byWhere, { where: { phase: 'PRIMARY' } }],
  ['BAD_USER_INPUT', 'query ($urn: String) { school(urn: $urn) }', { urn: 7 }],
  ['BAD_USER_INPUT', 'query ($phase: Phase) { schools(phase: $phase) }', { phase: null }],
])("a caller's mistake is %s, and says what is wrong: %s", async (code, query, variables) => {
  const { errors, lines } = await ask(query, { variables });
  expect(errors).toMatchObject([{ extensions: { code } }]);
  expect(Object.keys(errors[0]!.extensions)).toEqual(['code']);
  expect(errors[0]!.message).not.toContain('on our side');
  expect(lines).toEqual([]);
});
