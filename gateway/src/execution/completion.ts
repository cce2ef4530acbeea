import type { Fields } from './merge';

/** A value that the schema does not allow, found where the answer takes its shape. */
export interface Violation {
  readonly message: string;
  /** From the inside out: it grows as the objects and lists around the value are left. */
  readonly backwards: (string | number)[];
}

export interface Shaping {
  readonly violations: Violation[];
  /** As the caller sent them, for introspection. */
  readonly variables: Readonly<Fields>;
}

/** Null where a value was expected, of which something has been said already. */
export const NULLED = Symbol('null');
/** Null where null must not be: what is around it becomes null. */
export const BUBBLES = Symbol('bubbles');

/** Gives a subgraph's value the shape that was asked for: a value, null, NULLED or BUBBLES. */
export type Complete = (value: unknown, shaping: Shaping) => unknown;

export function violated({ violations }: Shaping, message: string): typeof NULLED {
  violations.push({ message, backwards: [] });
  return NULLED;
}

/** Puts the violations found since then under the key. */
export function under(key: string | number, violations: readonly Violation[], since: number): void {
  for (let i = since; i < violations.length; i++) violations[i]!.backwards.push(key);
}

/** @param coordinate the field as the schema names it: `School.name` */
export const completeNonNull =
  (complete: Complete, coordinate: string): Complete =>
  (value, shaping) => {
    const result = complete(value, shaping);
    if (result === null) violated(shaping, `Cannot return null for non-nullable field ${coordinate}.`);
    return result === null || result === NULLED ? BUBBLES : result;
  };

export const completeLeaf =
  (allows: (value: unknown) => boolean, coordinate: string): Complete =>
  (value, shaping) => {
    if (value === null || value === undefined) return null;
    return allows(value) ? value : violated(shaping, `Invalid value found for field ${coordinate}.`);
  };

export const completeList =
  (complete: Complete, coordinate: string): Complete =>
  (value, shaping) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return violated(shaping, `No list was found for field ${coordinate}.`);
    const { violations } = shaping;
    const result: unknown[] = new Array<unknown>(value.length);
    let bubbled = false;
    for (let i = 0; i < value.length; i++) {
      const since = violations.length;
      const item = complete(value[i], shaping);
      if (violations.length !== since) under(i, violations, since);
      if (item === BUBBLES) bubbled = true;
      result[i] = item === NULLED ? null : item;
    }
    return bubbled ? NULLED : result;
  };
