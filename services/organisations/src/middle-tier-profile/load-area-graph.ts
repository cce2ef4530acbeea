import { bodyRef } from '../bodies/body';
import type { Context } from '../context';
import { schoolsInArea } from '../isolation/area-schools';
import type { Membership } from '../partnerships/membership';
import { membershipsInArea } from '../partnerships/members-on-day';
import type { School } from '../register/school';
import type { AreaGraph } from './count-figures';

type Reading = Pick<Context, 'partnerships' | 'register' | 'store'>;

/** All that an authority's profile rests on; a handful of queries, whatever the number of schools. */
export async function loadAreaGraph(
  context: Reading,
  { code, day, asAt }: { code: string; day: string; asAt: string | null },
): Promise<AreaGraph> {
  const { partnerships: web, store } = context;
  const schools: School[] = [];
  for await (const { node } of schoolsInArea(context, { code, asAt })) schools.push(node);
  const memberships = await membershipsInArea(store, code, day);
  const authorityIn = await web.membershipsOf(bodyRef('local-authority', code), day);
  const nested = await upwards(context, memberships, day);
  const ids = [...memberships, ...authorityIn, ...nested].map(({ partnershipId }) => partnershipId);
  const loaded = await Promise.all([...new Set(ids)].map((id) => web.one(id, day)));
  const partnerships = new Map(loaded.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const heads = await Promise.all(schools.map(({ urn }) => web.executiveHeadOf(urn, day)));
  const executiveHeads = new Set(heads.flatMap((head) => head?.id ?? [])).size;
  return { code, schools, memberships, nested, authorityIn, partnerships, executiveHeads };
}

/** Memberships of partnerships in partnerships, level by level. */
async function upwards(
  { partnerships }: Reading,
  from: readonly Membership[],
  day: string,
): Promise<Membership[]> {
  const seen = new Set<string>();
  const all: Membership[] = [];
  for (let level: readonly Membership[] = from; level.length > 0;) {
    const ids = [...new Set(level.map(({ partnershipId }) => partnershipId))].filter((id) => !seen.has(id));
    for (const id of ids) seen.add(id);
    level = (
      await Promise.all(ids.map((id) => partnerships.membershipsOf(bodyRef('partnership', id), day)))
    ).flat();
    all.push(...level);
  }
  return all;
}
