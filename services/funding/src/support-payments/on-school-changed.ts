import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { Due } from './due';
import { dues } from './repository';

/** What a school owes or is owed, and is not paid yet, is the same school's under a new number. A school that closes owes on. */
export const onSchoolChanged = defineConsumption({
  name: 'dues-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: () => Promise.resolve(),
    converted: async (unit, { from, to }) => {
      const [old, next] = [`school:${from}`, `school:${to}`];
      const itsOwn = { $or: [{ urn: from }, { payer: old }, { payee: old }] };
      const open = await dues.all(unit, { ...itsOwn, state: { $in: ['AGREED', 'DUE'] } });
      const named = (body: string) => (body === old ? next : body);
      const carried = (due: Due): Due => ({
        ...due,
        ...{ urn: due.urn === from ? to : due.urn, payer: named(due.payer), payee: named(due.payee) },
        version: due.version + 1,
      });
      for (const due of open) await dues.save(unit, carried(due));
    },
  }),
});
