import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isFields, type Fields } from './merge';
import type { Path } from './places';
import { isOfType } from './type-condition';

const FRAGMENT = '... on ';

/** What the planner has a subgraph see, or has the others see of a subgraph: the types of interface objects, aliases. */
export function compileRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] = [],
): (value: unknown) => void {
  const all = rewrites.map((rewrite) => compile(schema, rewrite));
  return (value) => all.forEach((rewrite) => rewrite(value));
}

function compile(schema: GraphQLSchema, rewrite: FetchDataRewrite): (value: unknown) => void {
  const way = rewrite.path.slice(0, -1);
  const name = rewrite.path.at(-1)!;
  const apply = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) return value.forEach((item) => apply(item, depth));
    if (!isFields(value)) return;
    const step = way[depth];
    if (step === undefined) rewriteField(value, name, rewrite);
    else if (!step.startsWith(FRAGMENT)) apply(Object.hasOwn(value, step) ? value[step] : null, depth + 1);
    else if (appliesTo(schema, value, step.slice(FRAGMENT.length))) apply(value, depth + 1);
  };
  return (value) => apply(value, 0);
}

const appliesTo = (schema: GraphQLSchema, { __typename: name }: Fields, condition: string): boolean =>
  !name || isOfType(schema, name, condition);

function rewriteField(value: Fields, name: string, rewrite: FetchDataRewrite): void {
  if (rewrite.kind === 'ValueSetter') {
    value[name] = rewrite.setValueTo;
  } else if (Object.hasOwn(value, name) && value[name] !== undefined) {
    value[rewrite.renameKeyTo] = value[name];
    value[name] = undefined;
  }
}

/** The path of an error with the names that callers know, not the planner's aliases. */
export function renamed(path: Path, rewrites: readonly FetchDataRewrite[] = []): Path {
  const result = [...path];
  for (const rewrite of rewrites) {
    if (rewrite.kind !== 'KeyRenamer') continue;
    const names = rewrite.path.filter((step) => !step.startsWith(FRAGMENT));
    const named = [...path.entries()].filter(([, step]) => typeof step === 'string');
    if (named.length >= names.length && names.every((name, i) => named[i]![1] === name))
      result[named[names.length - 1]![0]] = rewrite.renameKeyTo;
  }
  return result;
}
