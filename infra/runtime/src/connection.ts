import type { Collection, Document, Filter } from 'mongodb';
import { Refusal } from './refusal';

const LARGEST_PAGE = 500;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

/** Fields whose values go into a cursor and come back the same: dates and nulls would not. */
type Ordered<Row> = { [Field in keyof Row & string]: Row[Field] extends Scalar ? Field : never }[keyof Row &
  string];
type Scalar = string | number | boolean;

export interface Listing<Row extends Document, Node> {
  readonly collection: Collection<Row>;
  readonly filter: Filter<Row>;
  /** Fields the list is ordered by, ascending; the last one is unique, so that the order is total. */
  readonly order: readonly Ordered<Row>[];
  readonly toNode: (row: Row) => Node;
}

/** A Relay page by keyset: its cost does not grow with its place in the list. `first` is 20 unless told, 500 at most. */
export async function readPage<Row extends Document, Node>(
  { collection, filter, order, toNode }: Listing<Row, Node>,
  { first, after }: PageArguments,
): Promise<Connection<Node>> {
  const size = pageSize(first);
  const from = after ? beyond<Row>(order, decodeCursor(after, order.length)) : {};
  const rows = await collection
    .find({ $and: [filter, from] } as Filter<Row>)
    .sort(Object.fromEntries(order.map((field) => [field, 1])))
    .limit(size + 1)
    .toArray();
  const edges = (rows as unknown as Row[]).slice(0, size).map((row) => ({
    node: toNode(row),
    cursor: encodeCursor(order.map((field) => row[field])),
  }));
  const pageInfo = { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo, totalCount: () => collection.countDocuments(filter) };
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new Refusal(
    'BAD_PAGE_SIZE',
    `first is ${size}; ask for 1 to ${LARGEST_PAGE} at a time and go on with after.`,
    ['first'],
  );
}

/** (a, b) > (x, y) written out: a > x, or a = x and b > y. */
function beyond<Row extends Document>(order: readonly string[], values: readonly unknown[]): Filter<Row> {
  const steps = order.map((field, i) => ({
    ...Object.fromEntries(order.slice(0, i).map((earlier, j) => [earlier, values[j]])),
    [field]: { $gt: values[i] },
  }));
  return { $or: steps } as Filter<Row>;
}

const encodeCursor = (values: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

function decodeCursor(cursor: string, length: number): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isScalar)) return values;
  } catch {
    // not a cursor: refused below
  }
  throw new Refusal(
    'BAD_CURSOR',
    'after is not a cursor of this list. Take it from pageInfo.endCursor or an edge.',
    ['after'],
  );
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
