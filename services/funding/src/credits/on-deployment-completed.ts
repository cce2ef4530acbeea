import { deploymentCompleted } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { schemesHeld } from '../subscriptions/subscriptions-held';
import { earn, newCreditAccount } from './credit-account';
import { creditAccounts, saveMoved } from './repository';

/** A subscriber that supported another school earns credits for the days it gave (domain.md, "what must follow from what"). */
export const onDeploymentCompleted = defineConsumption({
  name: 'credits-on-deployment-completed',
  events: [deploymentCompleted],
  handle: async (unit, events) => {
    for (const { data, time } of events) {
      const { supporter, school, daysGiven, completedOn } = data;
      if (daysGiven < 1) continue;
      const body = `school:${supporter.urn}`;
      for (const scheme of await schemesHeld(unit, supporter.urn, completedOn)) {
        if (scheme.creditsPerDay === 0) continue;
        const before = await creditAccounts.find(unit, `${scheme.id}.${body}`);
        const credits = daysGiven * scheme.creditsPerDay;
        const what = `${daysGiven} days of support for ${school.name}`;
        const wanted = { credits, what, on: completedOn, months: scheme.creditMonths };
        // What is recorded after a day may have been done on a later one by the clock of another service.
        const today = completedOn > time.slice(0, 10) ? completedOn : time.slice(0, 10);
        const moment = { today, at: time, by: 'The rules of the scheme' };
        await saveMoved(unit, earn(before ?? newCreditAccount(scheme.id, body), wanted, moment));
      }
    }
  },
});
