import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { fatesIn, TOLD_OF_SCHOOLS, type ToldOfSchool } from '../schools/what-became';
import { carrySides, withdrawWithSchool, type Sides } from './follow-school';
import { saveOffer, saveRequest, sidesAt } from './repository';

/** Offers and requests end with their school, and go on with it under a new number. */
export const onSchoolChanged = defineConsumption<ToldOfSchool>({
  name: 'brokering-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: async (unit, facts) => {
    const { closed, converted } = fatesIn(facts);
    const at = new Date();
    for (const closing of closed)
      await save(unit, withdrawWithSchool(await sidesAt(unit, closing.urn), closing, at));
    for (const conversion of converted)
      await save(unit, carrySides(await sidesAt(unit, conversion.from), conversion, at));
  },
});

async function save(unit: UnitOfWork, { offers, requests }: Sides): Promise<void> {
  for (const offer of offers) await saveOffer(unit, offer);
  for (const request of requests) await saveRequest(unit, request);
}
