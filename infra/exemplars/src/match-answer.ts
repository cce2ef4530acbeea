import type { Captures } from './fill-in';

/** What came of a comparison: where the answer differs, and what it captured. */
export interface Match {
  /** `data.board.name: expected "A", got "B"`; empty where all is as expected. */
  readonly differences: readonly string[];
  readonly captures: Captures;
}

const NAMED = /^\$\{(\w+)\}$/;

/**
 * Compares an answer with what is expected of it: every key that is given must be equal, others are not looked at; lists
 * must be of equal length. `"${name}"` captures what stands there, or must equal what was captured before;
 * `{ "oneOf": […] }` must equal one of them, since what is refused is refused for another reason once things went on;
 * `{ "startsWith": […] }` is the beginning of a list that may be longer, since other exemplars may have added to it.
 */
export function matchAnswer(expected: unknown, answer: unknown, before: Captures): Match {
  const differences: string[] = [];
  const captures: Record<string, unknown> = { ...before };

  const compare = (wanted: unknown, given: unknown, path: string): void => {
    const [, name] = typeof wanted === 'string' ? (NAMED.exec(wanted) ?? []) : [];
    if (name !== undefined) return capture(name, given, path);
    if (Array.isArray(wanted)) return compareLists(wanted, given, path);
    if (isOneOf(wanted)) return wanted.oneOf.includes(given) ? undefined : differ(wanted, given, path);
    if (isBeginning(wanted)) return compareLists(wanted.startsWith, beginningOf(given, wanted), path);
    if (wanted !== null && typeof wanted === 'object') return compareObjects(wanted, given, path);
    if (wanted !== given) differ(wanted, given, path);
  };
  const capture = (name: string, given: unknown, path: string): void => {
    if (name in captures) compare(captures[name], given, path);
    else if (given == null) differ(`something to capture as ${name}`, given, path);
    else captures[name] = given;
  };
  const compareLists = (wanted: readonly unknown[], given: unknown, path: string): void => {
    if (!Array.isArray(given)) return differ(wanted, given, path);
    if (given.length !== wanted.length) return differ(`${wanted.length} entries`, given, path);
    wanted.forEach((entry, i) => compare(entry, given[i], `${path}[${i}]`));
  };
  const compareObjects = (wanted: object, given: unknown, path: string): void => {
    if (given === null || typeof given !== 'object') return differ(wanted, given, path);
    for (const [key, part] of Object.entries(wanted))
      compare(part, (given as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`);
  };
  const differ = (wanted: unknown, given: unknown, path: string): void => {
    differences.push(`${path}: expected ${inWords(wanted)}, got ${inWords(given)}`);
  };

  compare(expected, answer, '');
  return { differences, captures };
}

const isOneOf = (wanted: unknown): wanted is { readonly oneOf: readonly unknown[] } =>
  wanted !== null && typeof wanted === 'object' && 'oneOf' in wanted && Array.isArray(wanted.oneOf);

const isBeginning = (wanted: unknown): wanted is { readonly startsWith: readonly unknown[] } =>
  wanted !== null && typeof wanted === 'object' && 'startsWith' in wanted && Array.isArray(wanted.startsWith);

const beginningOf = (given: unknown, { startsWith }: { readonly startsWith: readonly unknown[] }): unknown =>
  Array.isArray(given) ? given.slice(0, startsWith.length) : given;

function inWords(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
