import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { KeptSignal } from './kept-signal';
import { lapsedSignals, saveSignals } from './repository';
import { tellCleared } from './tell-signals';

/** Ends the signals of some schools that have lapsed by a moment, and tells of those that were told of when raised. */
export async function clearLapsed(
  unit: UnitOfWork,
  urns: readonly string[],
  now: Date,
): Promise<readonly KeptSignal[]> {
  const lapsed = await lapsedSignals(unit, urns, now);
  if (lapsed.length === 0) return lapsed;
  const schools = await knownSchools<SchoolFacts>(
    unit,
    lapsed.map(({ urn }) => urn),
  );
  for (const signal of lapsed) {
    const school = schools.get(signal.urn);
    if (school && signal.confidentiality === 'OPEN') tellCleared(unit, signal, school.audience);
  }
  const cleared = lapsed.map(({ id, lapsesAt }) => ({
    ...{ id, at: lapsesAt ?? now },
    ...{ because: 'LAPSED' as const, reason: null, by: null },
  }));
  await saveSignals(unit, { raised: [], moved: [], cleared });
  return lapsed;
}
