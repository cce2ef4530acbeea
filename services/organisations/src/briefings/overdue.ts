import { dayOf } from '@middletier/runtime/day';
import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type { Context } from '../context';
import { schoolsOf } from './belonging';
import { isOverdue, type Briefing } from './briefing';
import { countMatching, pageMatching, type Matching } from '../register/matching-schools';
import type { School } from '../register/school';
import { whoAcknowledged } from './repository';

/** A briefing with the question that finds the schools it is about. */
export interface OverdueBriefing {
  readonly briefing: Briefing;
  readonly matching: Matching;
  readonly outstanding: number;
}

/** Briefings that schools of an authority have not acknowledged in time, those due longest first. */
export async function overdueIn(
  context: Context,
  authority: string,
  most: number,
): Promise<OverdueBriefing[]> {
  const { store, briefings, now } = context;
  const today = dayOf(now);
  const due = (await briefings.inForce(today))
    .filter((briefing) => isOverdue(briefing, today))
    .toSorted((a, b) => a.acknowledgeBy!.localeCompare(b.acknowledgeBy!));
  const here = schoolsOf([authority], new Map());
  const counted = await Promise.all(
    due.map(async (briefing) => {
      const wide = await briefings.matching(briefing, today);
      const matching = { ...wide, within: [...wide.within, here] };
      const except = await whoAcknowledged(store.db, briefing);
      return {
        briefing,
        matching,
        outstanding: await countMatching({ db: store.db }, { ...matching, except }),
      };
    }),
  );
  return counted.filter(({ outstanding }) => outstanding > 0).slice(0, most);
}

/** The schools that should have acknowledged a version and have not; nobody before it is due. */
export async function overdueSchools(
  { store: { db }, register, now }: Context,
  { briefing, matching }: Pick<OverdueBriefing, 'briefing' | 'matching'>,
  page: PageArguments,
): Promise<Connection<School>> {
  const late = isOverdue(briefing, dayOf(now));
  const except = await whoAcknowledged(db, briefing);
  const urns = await pageMatching({ db }, late ? { ...matching, except } : { ...matching, only: [] }, page);
  const schools = await register.schools.loadMany(urns.edges.map(({ node }) => node));
  const edges = urns.edges.flatMap(({ cursor }, i) => {
    const node = schools[i];
    return node && !(node instanceof Error) ? [{ cursor, node }] : [];
  });
  return { ...urns, edges };
}
