import { dayOf } from '@middletier/runtime/day';
import { bodyRef, type BodyRef } from '../bodies/body';
import type { Context } from '../context';
import { tiesOf } from '../partnerships/ties';
import type { School, Trust } from '../register/school';
import { drawUpReturn, type Party, type PartnershipReturn } from './draw-up-return';
import type { SchoolYear } from './school-year';

type Reading = Pick<Context, 'partnerships' | 'register' | 'now'>;

/** Null for a year that has not begun. */
export async function loadReturn(
  context: Reading,
  trust: Trust,
  year: SchoolYear,
): Promise<PartnershipReturn | null> {
  const today = dayOf(context.now);
  if (year.from > today) return null;
  const asAt = year.to < today ? year.to : today;
  const schools = await schoolsOf(context, { uid: trust.uid, asAt: asAt < today ? asAt : null });
  const parties = await Promise.all([
    partyOf(context, { ref: bodyRef('trust', trust.uid), name: trust.name ?? trust.uid, asAt }),
    ...schools.map(({ urn, name }) => partyOf(context, { ref: bodyRef('school', urn), name, asAt })),
  ]);
  return drawUpReturn({ trust, schools, parties }, { year, asAt });
}

async function schoolsOf(
  { register }: Reading,
  { uid, asAt }: { uid: string; asAt: string | null },
): Promise<School[]> {
  const schools: School[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const page: Awaited<ReturnType<typeof register.schoolPage>> = await register.schoolPage(
      { filter: { trusts: [uid] }, asAt },
      { first: 500, after },
    );
    schools.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  }
  return schools;
}

async function partyOf(
  { partnerships }: Reading,
  { ref, name, asAt }: { ref: BodyRef; name: string; asAt: string },
): Promise<Party> {
  return { ref, name, ties: await tiesOf(partnerships, await partnerships.everyMembershipOf(ref, asAt)) };
}
