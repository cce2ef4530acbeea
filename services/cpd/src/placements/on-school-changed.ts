import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { cancelWithSchool, carryPlacements } from './follow-school';
import type { Placement } from './placement';
import { placementsAt, savePlacement } from './repository';

/** Placements follow their schools: cancelled where the host closes, and going on under a new number. */
export const onSchoolChanged = defineConsumption({
  name: 'placements-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing) =>
      saveAll(unit, cancelWithSchool(await placementsAt(unit, closing.urn), closing)),
    converted: async (unit, conversion) =>
      saveAll(unit, carryPlacements(await placementsAt(unit, conversion.from), conversion)),
  }),
});

async function saveAll(unit: UnitOfWork, placements: readonly Placement[]): Promise<void> {
  for (const placement of placements) await savePlacement(unit, placement);
}
