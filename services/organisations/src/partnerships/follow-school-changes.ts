import { dayOf } from '@middletier/runtime/day';
import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bodyRef } from '../bodies/body';
import { succeededAmong } from '../register-links/known-successions';
import { knownSchools } from '../register/known-schools';
import { closeSchool, replaceSchool, type ExecutiveHeadship } from './executive-headship';
import { carryOver, endWithSchool, type SchoolFate } from './follow-school';
import { headshipsOver, saveHeadships } from './leadership-repository';
import { claimWebs, membershipsOf, saveMemberships, setAreas } from './membership-repository';
import type { Moment } from './partnership';
import { tellEnded, tellStarted } from './tell-memberships';

const REGISTER = 'The register of schools';

const momentAt = (now: Date): Moment => ({
  today: dayOf(now),
  at: now.toISOString(),
  by: REGISTER,
});

/** Memberships and posts follow what happened to schools; told twice, it does nothing more. */
export async function followSchoolChanges(unit: UnitOfWork, fates: readonly SchoolFate[]): Promise<void> {
  if (fates.length === 0) return;
  const moved = fates.flatMap(({ urn, localAuthority }) =>
    localAuthority === null ? [] : [[urn, localAuthority] as const],
  );
  await setAreas(unit, new Map(moved));
  const moment = momentAt(new Date());
  const ending = fates.filter(({ closedOn, joinedTrustOn }) => closedOn !== null || joinedTrustOn !== null);
  const all = await membershipsOf(
    unit,
    ending.map(({ urn }) => bodyRef('school', urn)),
  );
  const ended = ending.flatMap((fate) =>
    endWithSchool(
      all.filter(({ member }) => member === bodyRef('school', fate.urn)),
      fate,
      moment,
    ),
  );
  await saveMemberships(unit, ended);
  if (ended.length > 0) await tellEnded(unit, ended);
  await endPosts(unit, fates, moment);
}

/** Where a successor is known, its own fact reshapes the posts. */
async function endPosts(unit: UnitOfWork, fates: readonly SchoolFate[], moment: Moment): Promise<void> {
  const closed = new Map(fates.flatMap(({ urn, closedOn }) => (closedOn === null ? [] : [[urn, closedOn]])));
  const succeeded = await succeededAmong(unit, [...closed.keys()]);
  for (const [urn, on] of closed) {
    if (succeeded.has(urn)) continue;
    const posts = await headshipsOver(unit, [urn]);
    await saveHeadships(
      unit,
      posts.flatMap((post) => closeSchool(post, { urn, on, id: randomUUID() }, moment)),
    );
  }
}

/** What a school was in goes on under the URN of the school that took its place on a day; told twice, it does nothing more. */
export async function carryMemberships(
  unit: UnitOfWork,
  { fromUrn, toUrn, on }: { fromUrn: string; toUrn: string; on: string },
): Promise<void> {
  const [from, to] = [bodyRef('school', fromUrn), bodyRef('school', toUrn)];
  const moment = momentAt(new Date());
  const school = (await knownSchools(unit, [toUrn])).get(toUrn);
  const memberships = await membershipsOf(unit, [from, to]);
  const old = memberships.filter(({ member }) => member === from);
  if (!school || old.length === 0) return;
  await claimWebs(unit, [
    to,
    ...new Set(old.map(({ partnershipId }) => bodyRef('partnership', partnershipId))),
  ]);
  const young = memberships.filter(({ member }) => member === to);
  const { ended, started } = carryOver(
    { old, young },
    {
      to,
      on,
      inTrust: school.trust !== null,
      localAuthority: school.localAuthority.code,
      idFor: () => randomUUID(),
    },
    moment,
  );
  await saveMemberships(unit, [...ended, ...started]);
  await tellEnded(unit, ended);
  await tellStarted(unit, started);
  await reshapePosts(unit, { urn: fromUrn, by: toUrn, on }, moment);
}

/** Executive heads lead on with the school that took another's place. */
async function reshapePosts(
  unit: UnitOfWork,
  change: { readonly urn: string; readonly by: string; readonly on: string },
  moment: Moment,
): Promise<void> {
  const posts = await headshipsOver(unit, [change.urn]);
  const reshaped = posts.flatMap((post): ExecutiveHeadship[] =>
    replaceSchool(post, { ...change, id: randomUUID() }, moment),
  );
  await saveHeadships(unit, reshaped);
}
