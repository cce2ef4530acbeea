import {
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import {
  BUBBLES,
  completeLeaf,
  completeList,
  completeNonNull,
  NULLED,
  under,
  violated,
  type Complete,
} from './completion';
import { selectFields, type Reading } from './fields';
import { introspect } from './introspect';
import { leafCheck } from './leaf';
import { isFields, type Fields } from './merge';

interface Selection {
  readonly type: GraphQLOutputType;
  readonly nodes: readonly FieldNode[];
  /** `School.name` */
  readonly coordinate: string;
}

function compile(reading: Reading, selection: Selection): Complete {
  const { type, coordinate } = selection;
  if (isNonNullType(type))
    return completeNonNull(compile(reading, { ...selection, type: type.ofType }), coordinate);
  if (isListType(type))
    return completeList(compile(reading, { ...selection, type: type.ofType }), coordinate);
  if (isLeafType(type)) return completeLeaf(leafCheck(type), coordinate);
  return compileObject(reading, { ...selection, type });
}

/** Shapes by the type that an object says it has, each compiled when the first of its type comes by. */
function compileObject(
  reading: Reading,
  { type, nodes, coordinate }: Selection & { type: GraphQLCompositeType },
): Complete {
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const shapes = new Map<unknown, Complete>();
  const shapeOf = (name: unknown): Complete | undefined => {
    const known = typeof name === 'string' ? reading.schema.getType(name) : undefined;
    if (!known || !isCompositeType(known)) return undefined;
    const shape = compileFields(reading, known, sets);
    shapes.set(name, shape);
    return shape;
  };
  return (value, shaping) => {
    if (value === null || value === undefined) return null;
    if (!isFields(value)) return violated(shaping, `No object was found for field ${coordinate}.`);
    const name = value['__typename'] || type.name;
    const shape = shapes.get(name) ?? shapeOf(name);
    return shape
      ? shape(value, shaping)
      : violated(shaping, `Invalid __typename found for field ${coordinate}.`);
  };
}

type Sets = Parameters<typeof selectFields>[2];

/** The shape of an object of one type; a type that is still abstract only where the subgraph has not told more. */
export function compileFields(reading: Reading, type: GraphQLCompositeType, sets: Sets): Complete {
  const selected = [...selectFields(reading, type, sets)].map(([key, nodes]) => ({
    key,
    complete: compileField(reading, type, nodes),
    inherited: key in Object.prototype,
  }));
  return (value, shaping) => {
    const source = value as Fields;
    const { violations } = shaping;
    const result: Fields = {};
    for (const { key, complete, inherited } of selected) {
      const since = violations.length;
      const field = complete(inherited && !Object.hasOwn(source, key) ? null : source[key], shaping);
      if (violations.length !== since) under(key, violations, since);
      if (field === BUBBLES) return NULLED;
      result[key] = field === NULLED ? null : field;
    }
    return result;
  };
}

function compileField(
  reading: Reading,
  type: GraphQLCompositeType,
  nodes: readonly [FieldNode, ...FieldNode[]],
): Complete {
  const name = nodes[0].name.value;
  if (name === '__typename') return completeTypeName(reading.schema, type);
  if (name === '__schema' || name === '__type') return introspect(reading, nodes);
  const field = 'getFields' in type ? type.getFields()[name] : undefined;
  if (!field) throw new Error(`${type.name} has no field ${name}: was the document validated?`);
  return compile(reading, { type: field.type, nodes, coordinate: `${type.name}.${name}` });
}

/** For an interface object the name under an alias may be all that tells its type. */
const completeTypeName =
  (schema: GraphQLSchema, type: GraphQLCompositeType): Complete =>
  (value) => {
    if (!isAbstractType(type)) return type.name;
    return typeof value === 'string' && isObjectType(schema.getType(value)) ? value : BUBBLES;
  };
