import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { carrySides, withdrawWithSchool, type Sides } from './follow-school';
import { saveOffer, saveRequest, sidesAt } from './repository';

/** Offers and requests end with their school, and go on with it under a new number. */
export const onSchoolChanged = defineConsumption({
  name: 'brokering-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, now) =>
      save(unit, withdrawWithSchool(await sidesAt(unit, closing.urn), closing, now)),
    converted: async (unit, conversion, now) =>
      save(unit, carrySides(await sidesAt(unit, conversion.from), conversion, now)),
  }),
});

async function save(unit: UnitOfWork, { offers, requests }: Sides): Promise<void> {
  for (const offer of offers) await saveOffer(unit, offer);
  for (const request of requests) await saveRequest(unit, request);
}
