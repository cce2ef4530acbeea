import { isListType, isNonNullType, type GraphQLOutputType } from 'graphql';

/** The answer that an object is from, beside the others that are told by number. */
export const SELF = -1;

/** What one answer tells of an object, cut where others add to it. */
export interface Piece {
  readonly texts: readonly string[];
  readonly children: readonly Child[];
  /** What other answers tell of it; null where they do not know it. */
  readonly others: (Piece | null)[];
}

export type Child = Piece | null | readonly Child[];

/** An answer as it is read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** The objects found, by the number of their spot. */
  readonly found: readonly Piece[][];
}

/** Reads a value at the cursor; throws MISMATCH. */
export type Read<Value> = (cursor: Cursor) => Value;

/** An answer is not as it was expected to be. */
export const MISMATCH = new Error('An answer has to be read in the general way.');

const COMMA = 44;
const OPEN = 91;
const CLOSE = 93;

/** Objects in lists, or null where the schema allows it. */
export function childReader(type: GraphQLOutputType, read: Read<Piece>): Read<Child> {
  return isNonNullType(type) ? valueReader(type.ofType, read) : nullable(valueReader(type, read));
}

export const nullable =
  <Value>(read: Read<Value>): Read<Value | null> =>
  (cursor) => {
    if (!cursor.text.startsWith('null', cursor.at)) return read(cursor);
    cursor.at += 4;
    return null;
  };

const valueReader = (type: GraphQLOutputType, read: Read<Piece>): Read<Child> =>
  isListType(type) ? listReader(childReader(type.ofType, read)) : read;

export const listReader =
  <Item>(read: Read<Item>): Read<readonly Item[]> =>
  (cursor) => {
    const { text } = cursor;
    if (text.charCodeAt(cursor.at++) !== OPEN) throw MISMATCH;
    const items: Item[] = [];
    if (text.charCodeAt(cursor.at) === CLOSE) {
      cursor.at++;
      return items;
    }
    for (;;) {
      items.push(read(cursor));
      const next = text.charCodeAt(cursor.at++);
      if (next === CLOSE) return items;
      if (next !== COMMA) throw MISMATCH;
    }
  };

/** What the answer told of an object; throws MISMATCH where it does not know it. */
export function partOf(piece: Piece, slot: number): Piece {
  const part = slot === SELF ? piece : piece.others[slot];
  if (!part) throw MISMATCH;
  return part;
}
