import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  type GraphQLLeafType,
} from 'graphql';

const CHECKS: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  [GraphQLString.name, (value: unknown) => typeof value === 'string'],
  [GraphQLBoolean.name, (value: unknown) => typeof value === 'boolean'],
  [GraphQLFloat.name, (value: unknown) => typeof value === 'number'],
  [GraphQLInt.name, (value: unknown) => Number.isInteger(value)],
  [GraphQLID.name, (value: unknown) => typeof value === 'string' || Number.isInteger(value)],
]);

/** Whether a value, never null, is one of the type. What a custom scalar looks like is its subgraph's business. */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (!isEnumType(type)) return CHECKS.get(type.name) ?? (() => true);
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => names.has(value);
}
