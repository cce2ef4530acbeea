import {
  followFates,
  THE_REGISTER,
  TOLD_OF_SCHOOLS,
  type Conversion,
} from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { moveWorkplace } from './move-workplace';
import { leadersAt } from './repository';

/** Who works at a school goes over to the one that takes its place, under a new number or by a merger. */
async function goOver(unit: UnitOfWork, { from, to }: Conversion, at: Date): Promise<void> {
  for (const leader of await leadersAt(unit, from))
    await moveWorkplace(unit, { leader, urn: to }, { at, by: THE_REGISTER });
}

/** With a school that closes nobody's record ends: it stays with the authority that answered for the school. */
export const onSchoolChanged = defineConsumption({
  name: 'leaders-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({ converted: goOver, merged: goOver }),
});
