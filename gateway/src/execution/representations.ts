import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isFields, merge, type Fields } from './merge';
import type { Place } from './places';
import { isOfType } from './type-condition';

type Select = (source: unknown) => Fields | null;

/** Reads what a fetch requires of an entity; null where something of it was never answered. */
export function compileRepresentation(
  schema: GraphQLSchema,
  selections: readonly QueryPlanSelectionNode[],
): Select {
  const parts = selections.map((selection) => compilePart(schema, selection));
  return (source) => {
    if (!isFields(source)) return null;
    const result: Fields = {};
    for (const add of parts) if (!add(source, result)) return null;
    return result;
  };
}

/** Adds its part to the result; false where it is not there. */
type Part = (source: Fields, result: Fields) => boolean;

function compilePart(schema: GraphQLSchema, selection: QueryPlanSelectionNode): Part {
  if (selection.kind === 'InlineFragment') return compileFragment(schema, selection);
  const name = selection.alias ?? selection.name;
  const select = selection.selections && compileRepresentation(schema, selection.selections);
  return (source, result) => {
    const value = Object.hasOwn(source, name) ? source[name] : undefined;
    if (value === undefined) return false;
    result[name] = select ? each(value, select) : value;
    return true;
  };
}

const each = (value: unknown, select: Select): unknown =>
  Array.isArray(value) ? value.map((item) => each(item, select)) : select(value);

function compileFragment(
  schema: GraphQLSchema,
  fragment: QueryPlanSelectionNode & { kind: 'InlineFragment' },
): Part {
  const { typeCondition, selections } = fragment;
  const select = compileRepresentation(schema, selections);
  return (source, result) => {
    if (typeCondition === undefined || !isOfType(schema, source['__typename'], typeCondition)) return true;
    const selected = select(source);
    if (selected) merge(result, selected);
    return true;
  };
}

/** Entities as a subgraph is asked for them, and for each the places that its answer is for. */
export interface Entities {
  readonly representations: readonly Fields[];
  readonly groups: readonly (readonly Place[])[];
}

/** Fifty schools of twelve trusts ask for twelve trusts, not fifty. */
export function onceEach(places: readonly Place[], represent: (place: Place) => Fields | null): Entities {
  const representations: Fields[] = [];
  const groups: Place[][] = [];
  const known = new Map<string, Place[]>();
  for (const place of places) {
    const representation = represent(place);
    if (!representation) continue;
    const key = JSON.stringify(representation);
    const group = known.get(key);
    if (group) {
      group.push(place);
      continue;
    }
    const first = [place];
    known.set(key, first);
    groups.push(first);
    representations.push(representation);
  }
  return { representations, groups };
}
