export type Fields = Record<string, unknown>;

/** Names that reach the prototype of an object: an answer that has them is merged without them. */
const REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
export const isRefusedName = (name: string): boolean => REFUSED.has(name);

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Adds what a subgraph answered to what is there. Objects that are new to the target are taken over, not copied: places of
 * one entity share them, and go on sharing, since what is fetched next depends on what they hold.
 */
export function merge(target: Fields, source: Fields): void {
  if (target === source) return;
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined || REFUSED.has(key)) continue;
    target[key] = merged(Object.hasOwn(target, key) ? target[key] : undefined, value);
  }
}

function merged(known: unknown, value: unknown): unknown {
  if (typeof known !== 'object' || known === null || typeof value !== 'object' || value === null)
    return value;
  if (Array.isArray(known) !== Array.isArray(value)) return value;
  if (!Array.isArray(known)) merge(known as Fields, value as Fields);
  else if (known.length !== (value as unknown[]).length) return value;
  else (value as unknown[]).forEach((item, i) => (known[i] = merged(known[i], item)));
  return known;
}
