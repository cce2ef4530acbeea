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

/** What stands under a name: of an id what it is the id of, of an area its bodies. */
export type Meaning = (name: string) => string | undefined;

/** Optional arguments that decide whose business a thing is. */
const TELLING = new Set([
  ...['owner', 'issuer', 'body', 'sponsor', 'by', 'of', 'localAuthority', 'localAuthorities', 'code'],
  ...['urn', 'school', 'schools', 'urns', 'uid', 'trust', 'trusts'],
]);

const BY_TYPE: Readonly<Record<string, () => unknown>> = {
  Int: () => 1,
  Float: () => 1,
  Boolean: () => true,
  Pence: () => 1,
  Date: () => new Date().toISOString().slice(0, 10),
  DateTime: () => '2026-01-05T00:00:00.000Z',
  ID: () => 'unknown',
  String: () => 'unknown',
};

/** Values that an operation is valid with, for the arguments it needs and those that say whose business it is. */
export const anyArguments = (args: readonly Given[], meaning: Meaning): Record<string, unknown> =>
  Object.fromEntries(
    args
      .filter((arg) => isNonNullType(arg.type) || TELLING.has(arg.name))
      .map((arg) => [arg.name, anyValue(arg.name, arg.type, meaning)]),
  );

function anyValue(name: string, given: GraphQLInputType, meaning: Meaning): unknown {
  if (name === 'idempotencyKey') return randomUUID();
  const type = getNullableType(given);
  if (isListType(type)) return [anyValue(name, type.ofType, meaning)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return anyArguments(Object.values(type.getFields()), meaning);
  const named = ['ID', 'String'].includes(String(type)) ? meaning(name) : undefined;
  return named ?? BY_TYPE[String(type)]?.() ?? 'unknown';
}
