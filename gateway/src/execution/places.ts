import type { Fields } from './merge';

export type Path = readonly (string | number)[];

/** An object in the answer so far, and how it was reached. */
export interface Place {
  readonly value: Fields;
  readonly way: Way | undefined;
}

interface Way {
  readonly key: string | number;
  readonly before: Way | undefined;
}

/** Every object at a path of the plan, where `@` stands for each item of a list. Nulls lead nowhere. */
export function reach(places: readonly Place[], path: Path): Place[] {
  const found: Place[] = [];
  for (const { value, way } of places) follow({ value, way }, path, { found, depth: 0 });
  return found;
}

interface Search {
  readonly found: Place[];
  readonly depth: number;
}

function follow(
  { value, way }: { value: unknown; way: Way | undefined },
  path: Path,
  { found, depth }: Search,
): void {
  if (typeof value !== 'object' || value === null) return;
  const step = path[depth];
  if (Array.isArray(value)) {
    const next = { found, depth: step === '@' ? depth + 1 : depth };
    value.forEach((item: unknown, key) => follow({ value: item, way: { key, before: way } }, path, next));
  } else if (step === undefined) {
    found.push({ value: value as Fields, way });
  } else if (Object.hasOwn(value, step)) {
    const inner = { value: (value as Fields)[step], way: { key: step, before: way } };
    follow(inner, path, { found, depth: depth + 1 });
  }
}

/** Where in the answer the place is. */
export function pathOf({ way }: Place): Path {
  const path: (string | number)[] = [];
  for (let step = way; step; step = step.before) path.push(step.key);
  return path.reverse();
}
