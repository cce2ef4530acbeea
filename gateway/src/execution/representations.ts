import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isFields, isRefusedName, merge, type Fields } from './merge';
import type { Place } from './places';
import { compileRewrites } from './rewrites';
import { isOfType } from './type-condition';

/** An entity as a fetch asks for it, in JSON; null where it is of another type, or something of it was never answered. */
export type Represent = (entity: Fields) => string | null;

export function compileRepresentation(
  schema: GraphQLSchema,
  { requires = [], inputRewrites = [] }: FetchNode,
): Represent {
  const select = compileSelections(schema, requires);
  const rewrite = compileRewrites(schema, inputRewrites);
  const whole: Represent = (entity) => {
    const selected = select(entity);
    // Of another type than the fetch is for: the rewrite would give it one.
    if (!selected?.['__typename']) return null;
    rewrite(selected);
    return JSON.stringify(selected);
  };
  if (inputRewrites.length > 0) return whole;
  const byType = new Map<unknown, Represent>();
  return (entity) => {
    const type = entity['__typename'];
    let represent = byType.get(type);
    if (!represent) {
      const names = plainKey(schema, requires, type);
      byType.set(type, (represent = names ? written(names) : whole));
    }
    return represent(entity);
  };
}

/** Most entities are asked for by a leaf or two, their type among them: the names of these. */
export function plainKey(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  type: unknown,
): readonly string[] | undefined {
  const fitting = requires.filter(
    (one) => one.kind === 'Field' || (one.typeCondition && isOfType(schema, type, one.typeCondition)),
  );
  const [only] = fitting;
  if (!type || fitting.length !== 1 || only?.kind !== 'InlineFragment') return undefined;
  const names = only.selections.map((one) =>
    one.kind === 'Field' && !one.selections ? (one.alias ?? one.name) : '',
  );
  const plain = names.every((name) => name && !isRefusedName(name)) && names.includes('__typename');
  return plain && new Set(names).size === names.length ? names : undefined;
}

/** Their JSON needs no object in between. */
function written(names: readonly string[]): Represent {
  const fields = names.map((name, i) => ({ name, opening: `${i ? ',' : '{'}${JSON.stringify(name)}:` }));
  return (entity) => {
    let text = '';
    for (const { name, opening } of fields) {
      const value = Object.hasOwn(entity, name) ? entity[name] : undefined;
      if (value === undefined) return null;
      text += opening + JSON.stringify(value);
    }
    return text + '}';
  };
}

type Select = (source: unknown) => Fields | null;

function compileSelections(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]): Select {
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
  const select = selection.selections && compileSelections(schema, selection.selections);
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
  const select = compileSelections(schema, selections);
  return (source, result) => {
    if (typeCondition === undefined || !isOfType(schema, source['__typename'], typeCondition)) return true;
    const selected = select(source);
    if (selected) merge(result, selected);
    return true;
  };
}

/** Entities as a subgraph is asked for them, and for each the places that its answer is for. */
export interface Entities {
  readonly representations: readonly string[];
  readonly groups: readonly (readonly Place[])[];
}

/** Fifty schools of twelve trusts ask for twelve trusts, not fifty. */
export function onceEach(places: readonly Place[], represent: Represent): Entities {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const representation = represent(place.value);
    if (representation === null) continue;
    const group = groups.get(representation);
    if (group) group.push(place);
    else groups.set(representation, [place]);
  }
  return { representations: [...groups.keys()], groups: [...groups.values()] };
}
