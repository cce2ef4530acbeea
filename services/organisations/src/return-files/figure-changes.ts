import type { Figures } from '../returns/return-kind';

/** A figure of a row, as it was and as it is; texts, for kinds have figures of every type. */
export interface FigureChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What a row says anew of its school's day: where nothing was known before, all it says. */
export function figureChanges(before: Figures | null, after: Figures): FigureChange[] {
  const [was, is] = [inTexts(before ?? {}), inTexts(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => name !== 'urn')
    .map((name) => ({ name, before: was.get(name) ?? null, after: is.get(name) ?? null }))
    .filter((change) => change.before !== change.after);
}

type Value = string | number | boolean | null | undefined | { readonly [name: string]: Value };

/** Figures by name; what is in a group of figures goes by its own name. */
function inTexts(figures: object): Map<string, string> {
  const entries = (Object.entries(figures) as [string, Value][]).flatMap(
    ([name, value]): [string, string][] => {
      if (value === null || value === undefined) return [];
      if (typeof value === 'object') return [...inTexts(value)];
      return [[name, String(value)]];
    },
  );
  return new Map(entries);
}
