import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Refusal } from '@middletier/runtime/refusal';

const LARGEST_PAGE = 500;

/** Nodes in hand, in the ascending order of a number that tells one from another and stays with its node. */
export interface RankedList<Node> {
  readonly nodes: readonly Node[];
  readonly rankOf: (node: Node) => number;
}

/** A Relay page of what was computed rather than queried; `first` is 20 unless told, 500 at most. */
export function pageOfList<Node>(
  { nodes, rankOf }: RankedList<Node>,
  { first, after }: PageArguments,
): Connection<Node> {
  const size = sizeOf(first);
  const from = after ? readRank(after) : -Infinity;
  const beyond = nodes.filter((node) => rankOf(node) > from);
  const edges = beyond.slice(0, size).map((node) => ({ node, cursor: writeRank(rankOf(node)) }));
  return {
    edges,
    pageInfo: { hasNextPage: beyond.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: async () => nodes.length,
  };
}

/** Entries of a page asked for, or a refusal. */
export function sizeOf(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size >= 1 && size <= LARGEST_PAGE) return size;
  throw new Refusal(
    'BAD_PAGE_SIZE',
    `first is ${size}; ask for 1 to ${LARGEST_PAGE} at a time and go on with after.`,
    ['first'],
  );
}

const writeRank = (rank: number): string => Buffer.from(`r${rank}`).toString('base64url');

function readRank(cursor: string): number {
  const [, rank] = /^r(-?\d+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (rank !== undefined) return Number(rank);
  throw new Refusal(
    'BAD_CURSOR',
    'after is not a cursor of this list. Take it from pageInfo.endCursor or an edge.',
    ['after'],
  );
}
