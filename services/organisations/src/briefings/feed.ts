import { Refusal } from '@middletier/runtime/refusal';
import { isAddressed, type Addressee } from './addressing';
import type { Briefing } from './briefing';

const BATCH = 200;

/** The place of a version in the feed: nothing that is new ever comes before what was shown. */
export type FeedPlace = readonly [inForceFrom: string, sequence: number];

export interface FeedPage {
  readonly edges: readonly { readonly cursor: string; readonly node: Briefing }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Reads versions in the order of the feed, from a place on. */
type ReadOn = (after: FeedPlace, limit: number) => Promise<readonly Briefing[]>;

interface Asked {
  readonly schools: readonly Addressee[];
  readonly after: string | null | undefined;
  readonly size: number;
}

/** The versions that were addressed to any of these schools, oldest first. */
export async function readFeedFor(readOn: ReadOn, { schools, after, size }: Asked): Promise<FeedPage> {
  const found: Briefing[] = [];
  let place: FeedPlace = after ? readPlace(after) : ['', 0];
  for (;;) {
    const batch = await readOn(place, BATCH);
    found.push(...batch.filter((briefing) => schools.some((school) => isAddressed(briefing, school))));
    if (found.length > size || batch.length < BATCH) return pageOf(found, size);
    place = placeOf(batch.at(-1)!);
  }
}

function pageOf(found: readonly Briefing[], size: number): FeedPage {
  const edges = found.slice(0, size).map((node) => ({ node, cursor: writePlace(placeOf(node)) }));
  return { edges, pageInfo: { hasNextPage: found.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}

const placeOf = ({ inForceFrom, sequence }: Briefing): FeedPlace => [inForceFrom, sequence];

const writePlace = (place: FeedPlace): string => Buffer.from(place.join('#')).toString('base64url');

function readPlace(cursor: string): FeedPlace {
  const [, day, sequence] =
    /^(\d{4}-\d\d-\d\d)#(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (day !== undefined && sequence !== undefined) return [day, Number(sequence)];
  throw new Refusal(
    'BAD_CURSOR',
    'after is not a cursor of this feed. Take it from pageInfo.endCursor or an edge.',
    ['after'],
  );
}
