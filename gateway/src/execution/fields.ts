import {
  isAbstractType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { stands } from './conditions';
import type { Fields } from './merge';

/** What selections are read against. */
export interface Reading {
  /** As callers see it. */
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** With their defaults, those that conditions ask for. */
  readonly variables: Readonly<Fields>;
}

/** The fields that an object of the type answers with, by the names they have in the answer. */
export type Selected = Map<string, [FieldNode, ...FieldNode[]]>;

export function selectFields(
  reading: Reading,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Selected {
  const selected: Selected = new Map();
  for (const set of sets) collect(reading, { type, set }, selected);
  return selected;
}

function collect(
  reading: Reading,
  { type, set }: { type: GraphQLCompositeType; set: SelectionSetNode },
  selected: Selected,
): void {
  for (const node of set.selections) {
    if (!stands(node.directives, reading.variables)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const known = selected.get(key);
      if (known) known.push(node);
      else selected.set(key, [node]);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : reading.fragments.get(node.name.value)!;
    if (concerns(reading.schema, fragment.typeCondition?.name.value, type))
      collect(reading, { type, set: fragment.selectionSet }, selected);
  }
}

function concerns(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wider = schema.getType(condition);
  return isAbstractType(wider) && !isUnionType(type) && schema.isSubType(wider, type);
}
