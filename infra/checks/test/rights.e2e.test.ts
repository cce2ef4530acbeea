import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { getNamedType, isCompositeType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { aPlatform, type FilledPlatform } from './a-platform';
import { anyArguments } from './any-arguments';

const sdl = readFileSync(join(__dirname, '../../../gateway/supergraph.graphql'), 'utf8');
const schema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();

/** Who asks; every field of the roots is asked by each. */
const CALLERS = {
  anonymous: null,
  stranger: { subject: 'a-stranger', name: 'A Stranger', roles: [], organisations: [] },
  school: { subject: 'a-head', name: 'A Head', roles: [], organisations: ['school:990001'] },
  dataOfficer: {
    subject: 'a-data-officer',
    name: 'A Data Officer',
    roles: ['DATA_OFFICER'],
    organisations: ['trust:99001'],
  },
  otherOfficer: {
    ...{ subject: 'an-officer-elsewhere', name: 'An Officer Elsewhere' },
    ...{ roles: ['AUTHORITY_OFFICER', 'PARTNERSHIP_OFFICER'], organisations: ['local-authority:999'] },
  },
  officer: {
    ...{ subject: 'an-officer', name: 'An Officer' },
    ...{ roles: ['AUTHORITY_OFFICER', 'PARTNERSHIP_OFFICER'], organisations: ['local-authority:990'] },
  },
  administrator: {
    subject: 'an-administrator',
    name: 'An Administrator',
    roles: ['ADMINISTRATOR'],
    organisations: [],
  },
} as const;
type Caller = keyof typeof CALLERS;

const REFUSED = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);

type Root = 'Query' | 'Mutation';
const fieldsOf = (root: Root): GraphQLField<unknown, unknown>[] =>
  Object.values((schema.getType(root) as GraphQLObjectType).getFields());

function operationOf(root: Root, { name, args, type }: GraphQLField<unknown, unknown>) {
  const variables = anyArguments(args);
  const used = args.filter((arg) => arg.name in variables);
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(type)) ? ' { __typename }' : '';
  const field = `${name}${passed && `(${passed})`}${selection}`;
  return { query: `${root.toLowerCase()} ${declared && `(${declared})`} { ${field} }`, variables };
}

describe('who may ask what', () => {
  let platform: FilledPlatform;
  const tokens = new Map<Caller, string | null>();
  beforeAll(async () => {
    platform = await aPlatform();
    for (const [caller, person] of Object.entries(CALLERS))
      tokens.set(caller as Caller, person && (await platform.issueToken(person)));
  }, 120_000);
  afterAll(() => platform?.[Symbol.asyncDispose]());

  /** The code of a refusal, or null. An argument that does not suit is no refusal of the caller. */
  const ask = async (
    root: Root,
    field: GraphQLField<unknown, unknown>,
    caller: Caller,
  ): Promise<string | null> => {
    const token = tokens.get(caller);
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const body = JSON.stringify(operationOf(root, field));
    const answer = await fetch(`${platform.gatewayUrl}/graphql`, { method: 'POST', headers, body });
    const { errors = [] } = (await answer.json()) as {
      errors?: { message: string; extensions: { code: string } }[];
    };
    const invalid = errors.find(
      ({ extensions: { code } }) => code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL_SERVER_ERROR',
    );
    if (invalid) throw new Error(`${root}.${field.name} as ${caller}: ${invalid.message}`);
    return errors.map(({ extensions: { code } }) => code).find((code) => REFUSED.has(code)) ?? null;
  };

  const admitted = async (root: Root, field: GraphQLField<unknown, unknown>): Promise<string> => {
    const callers: string[] = [];
    for (const caller of Object.keys(CALLERS) as Caller[])
      if ((await ask(root, field, caller)) === null) callers.push(caller);
    return callers.length === Object.keys(CALLERS).length ? 'everybody' : callers.join(', ');
  };

  const matrixOf = async (root: Root): Promise<Record<string, string>> => {
    const matrix: Record<string, string> = {};
    for (const field of fieldsOf(root)) matrix[`${root}.${field.name}`] = await admitted(root, field);
    return matrix;
  };

  test('every query is open to those whom it is meant for', async () => {
    expect(await matrixOf('Query')).toMatchSnapshot();
  }, 120_000);

  test('nobody changes anything without saying who they are, and every mutation admits whom it is meant for', async () => {
    const matrix = await matrixOf('Mutation');
    expect(Object.entries(matrix).filter(([, callers]) => /everybody|anonymous/.test(callers))).toEqual([]);
    expect(matrix).toMatchSnapshot();
  }, 240_000);
});
