import { randomUUID } from 'node:crypto';
import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { cancelOnMove, cancelWithSchool, carryVisits } from './follow-school';
import { visits } from './repository';
import type { MonitoringVisit } from './visit';

/** Planned visits end with their school or with its authority's part in it, and go on with the school under a new number. */
export const onSchoolChanged = defineConsumption({
  name: 'visits-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, now) =>
      save(unit, cancelWithSchool(await visitsAt(unit, [closing.urn]), closing, now)),
    moved: async (unit, move, now) => save(unit, cancelOnMove(await visitsAt(unit, [move.urn]), move, now)),
    converted: async (unit, conversion, now) => {
      const both = await visitsAt(unit, [conversion.from, conversion.to]);
      await save(unit, carryVisits(both, conversion, { now, newId: randomUUID }));
    },
  }),
});

const visitsAt = (unit: UnitOfWork, urns: readonly string[]): Promise<MonitoringVisit[]> =>
  visits.all(unit, { urn: { $in: [...urns] }, state: { $in: ['PLANNED', 'CANCELLED'] } });

async function save(unit: UnitOfWork, changed: readonly MonitoringVisit[]): Promise<void> {
  for (const visit of changed) await visits.save(unit, visit);
}
