import {
  categorisationChanged,
  categorisationLapsed,
  categorisationWithdrawn,
  leavesUncategorised,
  type CategorisationChanged,
  type CategorisationEnded,
} from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { setAsideFor } from '../funds/money-of-funds';
import { follow, type Expectation, type ToSetAside } from './expectation';
import { expectations, schemesFor } from './repository';

/** A category says what its school is expected to buy, and sets money aside that the school spends where it chooses. */
export const onCategorisationChanged = defineConsumption<CategorisationChanged | CategorisationEnded>({
  name: 'subscriptions-on-categorisation-changed',
  events: [categorisationChanged, categorisationWithdrawn, categorisationLapsed],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      if (!('to' in data) && !leavesUncategorised(data)) continue;
      const category = 'to' in data ? data.to : null;
      const { urn } = data.school;
      const on = time.slice(0, 10);
      for (const scheme of await schemesFor(unit, data.localAuthority.code, on)) {
        const before = await expectations.find(unit, `${scheme.id}.${urn}`);
        const { expectation, toSetAside } = follow(scheme, before, { urn, category, on });
        if (!expectation || expectation === before) continue;
        const money = toSetAside ? await setAsideWhereThereIs(unit, toSetAside, { urn, on, time }) : {};
        await expectations.save(unit, { ...expectation, ...money });
      }
    }
  },
});

/** A fund that lacks the money is no fault of the fact: the reason is kept, and an officer sets it aside by hand. */
async function setAsideWhereThereIs(
  unit: UnitOfWork,
  { fund, id, pence }: ToSetAside,
  { urn, on, time }: { urn: string; on: string; time: string },
): Promise<Pick<Expectation, 'earmark' | 'notSetAside'>> {
  const purpose = 'For the school to spend on the provider it chooses';
  const setting = { fund, id, purpose, meantFor: `school:${urn}`, pence, date: on };
  try {
    await setAsideFor(unit, setting, { today: on, at: time, by: 'The rules of the scheme' });
    return { earmark: { fund, id, pence }, notSetAside: null };
  } catch (error) {
    if (error instanceof Refusal) return { earmark: null, notSetAside: error.message };
    throw error;
  }
}
