import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import type { LaidField, Layout } from './layout';

const PLAIN = '[^"\\\\\\x00-\\x1f]*';
const STRING = `"${PLAIN}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${PLAIN})*"`;
const INTEGER = '(?:0|-?[1-9]\\d{0,14})';
const NUMBER = '-?(?:0|[1-9]\\d{0,14})(?:\\.\\d{1,17})?';

const LEAVES: ReadonlyMap<string, string> = new Map([
  [GraphQLString.name, STRING],
  [GraphQLBoolean.name, '(?:true|false)'],
  [GraphQLFloat.name, NUMBER],
  [GraphQLInt.name, INTEGER],
  [GraphQLID.name, `(?:${STRING}|${INTEGER})`],
]);
/** Objects and lists, which these may be as well, are read in the general way. */
const CUSTOM = `(?:${STRING}|${NUMBER}|true|false)`;

/**
 * A regular expression for what a service tells of a field if all is as the schema has it. It is stricter than JSON where
 * that costs nothing: what does not match is only read more slowly.
 */
export function patternOf(type: GraphQLOutputType, below: Layout | undefined): string {
  if (!isNonNullType(type)) return `(?:null|${valuePattern(type, below)})`;
  return valuePattern(type.ofType, below);
}

function valuePattern(type: GraphQLOutputType, below: Layout | undefined): string {
  // An item, and then a comma with another item behind it, or the end.
  if (isListType(type)) return `\\[(?:${patternOf(type.ofType, below)}(?:,(?!\\])|(?=\\])))*\\]`;
  if (isLeafType(type)) return leafPattern(type);
  return `\\{${below!.fields.map((field) => fieldPattern(field, below!)).join(',')}\\}`;
}

const fieldPattern = ({ key, name, type, below }: LaidField, { type: owner }: Layout): string =>
  `"${key}":${name === '__typename' ? `"${owner.name}"` : patternOf(type, below)}`;

const leafPattern = (type: GraphQLLeafType): string =>
  isEnumType(type)
    ? `"(?:${type
        .getValues()
        .map(({ name }) => name)
        .join('|')})"`
    : (LEAVES.get(type.name) ?? CUSTOM);
