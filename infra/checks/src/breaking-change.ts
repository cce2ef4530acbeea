import {
  BreakingChangeType,
  isInputObjectType,
  type BreakingChange as Found,
  type GraphQLSchema,
} from 'graphql';

/** Something that a client of the graph may lose. */
export interface BreakingChange {
  /** Where, as a schema coordinate: `School.name`, `Query.school(urn:)`, `@deprecated`. */
  readonly coordinate: string;
  readonly description: string;
  /** Whether who uses a coordinate is affected. */
  readonly touches: (used: string) => boolean;
}

const T = BreakingChangeType;

/** How graphql-js words the place of a change: it tells it no other way. Everything else begins with its coordinate. */
const PLACES: Readonly<Partial<Record<Found['type'], RegExp>>> = {
  [T.ARG_REMOVED]: /^(?<owner>\S+) arg (?<argument>\w+) was removed/,
  [T.ARG_CHANGED_KIND]: /^(?<owner>\S+) arg (?<argument>\w+) has changed/,
  [T.REQUIRED_ARG_ADDED]: /required arg (?<argument>\w+) on (?<owner>\S+) was added/,
  [T.REQUIRED_INPUT_FIELD_ADDED]: /required field (?<member>\w+) on input type (?<owner>\w+) was added/,
  [T.VALUE_REMOVED_FROM_ENUM]: /^(?<member>\w+) was removed from enum type (?<owner>\w+)/,
  [T.TYPE_REMOVED_FROM_UNION]: /^(?<part>\w+) was removed from union type (?<owner>\w+)/,
};

export function breakingChange(before: GraphQLSchema, { type, description }: Found): BreakingChange {
  const place = PLACES[type]?.exec(description)?.groups;
  const { owner = firstWord(description), member, argument, part } = place ?? {};
  const coordinate = argument ? `${owner}(${argument}:)` : member ? `${owner}.${member}` : owner;
  const [holder] = coordinate.split('.') as [string];
  const touches = (used: string): boolean => {
    if (type === T.REQUIRED_ARG_ADDED) return used === owner;
    if (used === part) return true;
    if (type === T.REQUIRED_INPUT_FIELD_ADDED || isType(coordinate)) return used.split('.')[0] === holder;
    // Who sends values of a type in variables, or gets them, may have any of them.
    const mayHave = type === T.VALUE_REMOVED_FROM_ENUM || isInputObjectType(before.getType(holder));
    return used === coordinate || (mayHave && used === holder);
  };
  return { coordinate, description, touches };
}

const isType = (coordinate: string): boolean => /^\w+$/.test(coordinate);

const firstWord = (sentence: string): string =>
  /^(Standard scalar )?(?<word>[^\s]+)/.exec(sentence)!.groups!['word']!;
