import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** What a list without a page size is taken for. */
const USUAL_LIST = 10;
/** Arguments that say how long a list is at the most. */
const PAGE_SIZES = ['first', 'last', 'limit'];

/** Objects that an operation may make at the most, and the field with the most of them. */
export interface Cost {
  readonly objects: number;
  readonly dearest: string;
}

export interface Costed {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Values;
}

interface Place {
  readonly type: GraphQLCompositeType;
  /** Of the connection this place is in: how many its `edges` or `nodes` are. */
  readonly page: number | undefined;
  readonly path: string;
  /** How often it occurs in the answer. */
  readonly times: number;
}

/**
 * The objects an operation asks for: each object counts one, each list as often as its page size (`first`), or the number
 * of keys that it is asked for by, or ten. Leaves are free.
 */
export class CostReckoning {
  private dearest = { objects: 0, path: '' };
  private readonly known = new Map<string, number>();

  constructor(private readonly asked: Costed) {}

  total(): Cost {
    const { schema, operation } = this.asked;
    const root = schema.getRootType(operation.operation);
    const place = root && { type: root, page: undefined, path: '', times: 1 };
    const objects = place ? this.selections(operation.selectionSet, place) : 0;
    return { objects, dearest: this.dearest.path };
  }

  private selections({ selections }: SelectionSetNode, place: Place): number {
    let objects = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) objects += this.field(node, place);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        objects += this.selections(node.selectionSet, narrowed(this.asked.schema, place, node.typeCondition));
      else objects += this.spread(node.name.value, place);
    }
    return objects;
  }

  /** A fragment costs the same wherever it stands in a page of one size, and is reckoned once: spreads may nest. */
  private spread(name: string, place: Place): number {
    const key = `${name} ${place.type.name} ${place.page}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const fragment = this.asked.fragments.get(name);
    if (!fragment) return 0;
    const { selectionSet, typeCondition } = fragment;
    const objects = this.selections(selectionSet, narrowed(this.asked.schema, place, typeCondition));
    this.known.set(key, objects);
    return objects;
  }

  private field(node: FieldNode, { type, page, path, times }: Place): number {
    const name = node.name.value;
    const field = 'getFields' in type ? type.getFields()[name] : undefined;
    const made = field && getNamedType(field.type);
    if (!field || !made || !isCompositeType(made)) return 0;
    const size = this.sizeOf(node, field);
    const isList = isListType(getNullableType(field.type));
    const length = isList ? (size ?? (isPageOf(type, name) ? page : undefined) ?? USUAL_LIST) : 1;
    const below: Place = {
      type: made,
      page: isList ? undefined : size,
      path: path ? `${path}.${name}` : name,
      times: times * length,
    };
    if (below.times > this.dearest.objects) this.dearest = { objects: below.times, path: below.path };
    return length * (1 + (node.selectionSet ? this.selections(node.selectionSet, below) : 0));
  }

  /** As an argument says: a page size, or how many keys are given. */
  private sizeOf({ arguments: given = [] }: FieldNode, field: GraphQLField<unknown, unknown>) {
    for (const argument of field.args) {
      const isSize = PAGE_SIZES.includes(argument.name);
      const node = given.find(({ name }) => name.value === argument.name);
      const value = node ? this.valueOf(node.value) : argument.defaultValue;
      if (isSize && typeof value === 'number') return Math.max(0, value);
      if (!isSize && Array.isArray(value) && isListType(getNullableType(field.type))) return value.length;
    }
    return undefined;
  }

  private valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.INT) return Number(node.value);
    if (node.kind === Kind.LIST) return node.values;
    if (node.kind !== Kind.VARIABLE) return undefined;
    const { operation, variables } = this.asked;
    const name = node.name.value;
    if (variables[name] !== undefined) return variables[name];
    const defined = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return defined?.defaultValue && this.valueOf(defined.defaultValue);
  }
}

const isPageOf = (type: GraphQLCompositeType, name: string): boolean =>
  isObjectType(type) && (name === 'nodes' || name === 'edges');

function narrowed(
  schema: GraphQLSchema,
  place: Place,
  condition: { readonly name: { readonly value: string } } | undefined,
): Place {
  const type = condition && schema.getType(condition.name.value);
  return type && isCompositeType(type) ? { ...place, type } : place;
}
