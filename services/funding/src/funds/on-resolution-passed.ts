import { resolutionPassed } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { fundOpened } from '../contract';
import { isOnMoney, openFund } from './open-fund';
import { funds } from './repository';

/** A carried vote on money opens a fund; one that does not suffice is kept with the reason. */
export const onResolutionPassed = defineConsumption({
  name: 'funds-on-resolution-passed',
  events: [resolutionPassed],
  handle: async (unit, events) => {
    for (const { data } of events.filter(({ data }) => isOnMoney(data))) {
      const fund = openFund(data);
      await funds.add(unit, fund);
      if (fund.state !== 'OPEN') continue;
      const { id, kind, purpose, owner, board, votedPence, phases, from, to, yearEnd } = fund;
      unit.emit(fundOpened, id, {
        ...{ id, resolution: fund.vote.resolution, kind, purpose, owner, board: { ...board } },
        ...{ amountPence: votedPence, phases: [...phases], from, to, yearEnd },
      });
    }
  },
});
