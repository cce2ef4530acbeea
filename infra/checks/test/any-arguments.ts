import { randomUUID } from 'node:crypto';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

type Given = GraphQLArgument | GraphQLInputField;

/** What names mean wherever they stand: things of the built-in area, so that its officers are asked about their own. */
const BY_NAME: Readonly<Record<string, string>> = {
  ...{
    owner: 'local-authority:990',
    issuer: 'local-authority:990',
    body: 'local-authority:990',
    sponsor: 'local-authority:990',
    by: 'local-authority:990',
  },
  ...{ localAuthority: '990', localAuthorities: '990', code: '990', of: 'local-authority:990' },
  ...{
    urn: '990001',
    school: '990001',
    schools: '990001',
    urns: '990001',
    uid: '99001',
    trust: '99001',
    trusts: '99001',
  },
};
/** Optional arguments that decide whose business a thing is. */
const TELLING = new Set(Object.keys(BY_NAME));

const BY_TYPE: Readonly<Record<string, () => unknown>> = {
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  Pence: () => 1,
  Date: () => '2026-01-05',
  DateTime: () => '2026-01-05T00:00:00.000Z',
  ID: () => 'unknown',
  String: () => 'unknown',
};

/** Values that an operation is valid with, for the arguments it needs and those that say whose business it is. */
export const anyArguments = (args: readonly Given[]): Record<string, unknown> =>
  Object.fromEntries(
    args
      .filter((arg) => isNonNullType(arg.type) || TELLING.has(arg.name))
      .map((arg) => [arg.name, anyValue(arg.name, arg.type)]),
  );

function anyValue(name: string, given: GraphQLInputType): unknown {
  if (name === 'idempotencyKey') return randomUUID();
  const type = getNullableType(given);
  if (isListType(type)) return [anyValue(name, type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return anyArguments(Object.values(type.getFields()));
  const named = ['ID', 'String'].includes(String(type)) ? BY_NAME[name] : undefined;
  return named ?? BY_TYPE[String(type)]?.() ?? 'unknown';
}
