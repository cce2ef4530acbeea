import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireKnownBodies } from '../bodies/known-bodies';
import { briefingIssued, briefingWithdrawn } from '../contract';
import { supersede, type Briefing } from './briefing';
import { findVersions, saveVersions } from './repository';

/** All versions of a briefing, and the newest of them. Refuses BRIEFING_UNKNOWN. */
export async function versionsToReplace(
  unit: UnitOfWork,
  id: string,
): Promise<{ readonly versions: readonly Briefing[]; readonly newest: Briefing }> {
  const versions = await findVersions(unit, id);
  const newest = versions.at(-1);
  if (!newest) throw new Refusal('BRIEFING_UNKNOWN', `There is no briefing ${id}.`, ['input', 'id']);
  return { versions, newest };
}

/** Keeps a version after those before it, and tells of it. */
export async function recordVersion(
  unit: UnitOfWork,
  briefing: Briefing,
  before: readonly Briefing[] = [],
): Promise<Briefing> {
  const { issuer, addressing } = briefing;
  const named = [...(issuer === null ? [] : [issuer]), ...addressing.bodies];
  await requireKnownBodies(unit, named, ['input', 'addressing', 'bodies']);
  await saveVersions(unit, supersede(before, briefing));
  tell(unit, briefing);
  return briefing;
}

function tell(unit: UnitOfWork, briefing: Briefing): void {
  const { id, version, title, meaning, issuer, inForceFrom } = briefing;
  if (briefing.withdrawn)
    return unit.emit(briefingWithdrawn, id, { id, version, title, reason: meaning, issuer, inForceFrom });
  const { source, from, acknowledgeBy, addressing } = briefing;
  const { phases, types, bodies } = addressing;
  unit.emit(briefingIssued, id, {
    ...{ id, version, title, meaning, source, issuer, from, inForceFrom, acknowledgeBy },
    addressing: { phases: [...phases], types: [...types], bodies: [...bodies] },
  });
}
