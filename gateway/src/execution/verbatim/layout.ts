import {
  getNamedType,
  isLeafType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { selectFields, type Reading } from '../fields';

/** Of this operation nothing can be passed on as it was told. */
export class Unfit extends Error {}

/** A field as a service tells it. */
export interface LaidField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLOutputType;
  /** Where it is an object, or a list of them. */
  readonly below: Layout | undefined;
}

/** What a service tells of an object, in the order in which it does: services answer in the order they are asked. */
export interface Layout {
  readonly type: GraphQLObjectType;
  readonly fields: readonly LaidField[];
}

export interface Laying {
  readonly reading: Reading;
  /** As callers see it: what it says of a type goes before what the supergraph says. */
  readonly shown: GraphQLSchema;
}

/** Throws Unfit where an object may be of several types. */
export function layoutOf(laying: Laying, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Layout {
  const fields = [...selectFields(laying.reading, type, sets)].map(([key, nodes]) => {
    const name = nodes[0].name.value;
    const told = typeOf(laying, type, name);
    const named = getNamedType(told);
    if (isLeafType(named)) return { key, name, nodes, type: told, below: undefined };
    if (!isObjectType(named)) throw new Unfit(`${type.name}.${name} may be of several types`);
    return { key, name, nodes, type: told, below: layoutOf(laying, named, setsOf(nodes)) };
  });
  return { type, fields };
}

export const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

function typeOf({ reading, shown }: Laying, { name: owner }: GraphQLObjectType, field: string) {
  if (field === '__typename') return shown.getType('String') as GraphQLOutputType;
  for (const schema of [shown, reading.schema]) {
    const type = schema.getType(owner);
    const found = isObjectType(type) ? type.getFields()[field] : undefined;
    if (found) return found.type;
  }
  throw new Unfit(`${owner}.${field} is not known`);
}
