import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { Context } from '../context';
import { sizeOf } from '../paging/page-of-list';
import type { School } from '../register/school';

interface Area {
  readonly code: string;
  readonly asAt: string | null;
}
interface Edge {
  readonly cursor: string;
  readonly node: School;
}

const PAGE = 500;

/** The open schools of an area in the order of their names, with the register's own cursors. */
export async function* schoolsInArea(
  { register }: Pick<Context, 'register'>,
  { code, asAt }: Area,
  after: string | null = null,
): AsyncGenerator<Edge> {
  for (let cursor: string | null | undefined = after; cursor !== undefined;) {
    const search = { filter: { localAuthorities: [code] }, asAt };
    const page: Connection<School> = await register.schoolPage(search, { first: PAGE, after: cursor });
    yield* page.edges;
    cursor = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  }
}

/** A page of those schools of an area that a rule picks; an area has hundreds of schools, so all are looked at. */
export async function pageOfArea(
  context: Pick<Context, 'register'>,
  { area, picks }: { area: Area; picks: (school: School) => boolean },
  { first, after }: PageArguments,
): Promise<Connection<School>> {
  const size = sizeOf(first);
  const found: Edge[] = [];
  for await (const edge of schoolsInArea(context, area, after ?? null)) {
    if (picks(edge.node)) found.push(edge);
    if (found.length > size) break;
  }
  const edges = found.slice(0, size);
  const totalCount = async () => {
    let total = 0;
    for await (const { node } of schoolsInArea(context, area)) if (picks(node)) total += 1;
    return total;
  };
  const pageInfo = { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo, totalCount };
}
