import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { schoolSucceeded } from '../contract';
import { learntOn, type Source } from '../register-history/change';
import { isThere } from '../register-history/missing';
import { appendChanges } from '../register-history/recorded-changes';
import { knownSchools } from '../register/known-schools';
import type { School } from '../register/school';
import { audienceOf, keysOf } from '../register/school-facts';
import { claimSuccessions, linksAt } from './repository';
import { successionsAmong, type Succession } from './succession';

/** Tells, once for each pair, that a school took another's place, where one of these schools is an end of it. */
export async function followSuccessions(
  unit: UnitOfWork,
  urns: readonly string[],
  source: Source,
): Promise<void> {
  const now = new Date();
  // What a newer file took back is not told any more, whatever the file that is taken now.
  const links = (await linksAt(unit, urns)).filter((link) => isThere(link, dayOf(now)));
  if (links.length === 0) return;
  const ends = new Set(links.flatMap(({ urn, linkUrn }) => [urn, linkUrn]));
  const schools = await knownSchools(unit, [...ends]);
  const due = successionsAmong(links, schools, learntOn(source, now));
  const fresh = await claimSuccessions(unit, due);
  await appendChanges(
    unit,
    fresh.map((succession) => ({
      ...recordOf(schools.get(succession.from)!, succession),
      ...{ at: now, source },
    })),
  );
  for (const succession of fresh) tell(unit, succession, schools.get(succession.to)!);
}

const recordOf = (old: School, { from, to, on, linkType }: Succession) => ({
  kind: 'SUCCEEDED' as const,
  urn: from,
  name: old.name,
  keys: keysOf(old),
  fields: [],
  successor: { urn: to, on, link: linkType },
});

function tell(unit: UnitOfWork, { from, to, on, linkType }: Succession, school: School): void {
  unit.emit(schoolSucceeded, to, { from, to, on, link: linkType, audience: audienceOf(school) });
}
