import type { SchoolFacts } from '@middletier/organisations/contract';
import { dayOf } from '@middletier/runtime/day';
import type { Audience } from '@middletier/runtime/event';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { settleSignals } from '../signals/settle-signals';
import { isolationOf } from './isolated';
import { heldOn } from './membership';
import { readMembershipsOf } from './repository';

/** What a fact said of a school just now, before it is known otherwise. */
export interface SaidOf {
  readonly audience: Audience;
  readonly closed?: boolean;
}

/** Raises and clears the warning that nobody challenges a school, where its partnerships or its trust changed. */
export async function followIsolation(
  unit: UnitOfWork,
  {
    urns,
    said = new Map(),
  }: { readonly urns: readonly string[]; readonly said?: ReadonlyMap<string, SaidOf> },
  now: Date,
): Promise<void> {
  if (urns.length === 0) return;
  const known = await knownSchools<SchoolFacts>(unit, urns);
  const all = await readMembershipsOf(
    unit,
    urns.map((urn) => `school:${urn}`),
  );
  const holdings = urns.flatMap((urn) => {
    const audience = said.get(urn)?.audience ?? known.get(urn)?.audience;
    if (!audience) return [];
    const own = all.filter(({ member }) => member === `school:${urn}`);
    const closed = said.get(urn)?.closed ?? known.get(urn)?.status === 'CLOSED';
    const company = { closed, inTrust: audience.trust !== null, told: own.length > 0 };
    return [{ urn, audience, signals: isolationOf({ ...company, memberships: heldOn(own, dayOf(now)) }) }];
  });
  await settleSignals(unit, holdings, { origin: 'MEMBERSHIPS', now });
}
