import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { funds } from './repository';

/** Money set aside for a school is for the same school under a new number; what was set aside for one that closed stays until it is taken back. */
export const onSchoolChanged = defineConsumption({
  name: 'funds-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: () => Promise.resolve(),
    converted: async (unit, { from, to }) => {
      for (const fund of await funds.all(unit, { 'earmarks.meantFor': `school:${from}` })) {
        const earmarks = fund.earmarks.map((one) =>
          one.meantFor === `school:${from}` ? { ...one, meantFor: `school:${to}` } : one,
        );
        await funds.save(unit, { ...fund, earmarks, version: fund.version + 1 });
      }
    },
  }),
});
