import { followFates, THE_REGISTER, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { dayOf } from '@middletier/runtime/day';
import type { Moment } from '@middletier/runtime/moment';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { carryHubs, endWithSchool } from './follow-school';
import type { Hub } from './hub';
import { findHubsAt, saveHub } from './repository';

/** Hubs and their spokes follow their schools: ended where one closes, and going on under a new number. */
export const onSchoolChanged = defineConsumption({
  name: 'hubs-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, now) =>
      saveAll(unit, endWithSchool(await findHubsAt(unit, closing.urn), closing, madeOn(now))),
    converted: async (unit, conversion, now) =>
      saveAll(unit, carryHubs(await findHubsAt(unit, conversion.from), conversion, madeOn(now))),
  }),
});

const madeOn = (now: Date): Moment => ({ today: dayOf(now), at: now.toISOString(), by: THE_REGISTER });

async function saveAll(unit: UnitOfWork, hubs: readonly Hub[]): Promise<void> {
  for (const hub of hubs) await saveHub(unit, hub);
}
