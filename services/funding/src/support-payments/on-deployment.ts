import {
  deploymentAgreed,
  deploymentCompleted,
  type DeploymentAgreed,
  type DeploymentCompleted,
} from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { NewDue } from './due';
import { followDue } from './settle';

/** What is agreed with a supporting school is owed to it once the support is given, for the days that were given. */
export const onDeployment = defineConsumption<DeploymentAgreed | DeploymentCompleted>({
  name: 'dues-on-deployment',
  events: [deploymentAgreed, deploymentCompleted],
  handle: async (unit, events) => {
    for (const { data, time } of events)
      await followDue(unit, dueOf(data), { today: time.slice(0, 10), at: time });
  },
});

function dueOf(data: DeploymentAgreed | DeploymentCompleted): NewDue {
  const { id, owner, school, supporter, days } = data;
  const whole = {
    ...{ id: `SUPPORT/${id}`, kind: 'SUPPORT' as const, payer: owner, payee: `school:${supporter.urn}` },
    urn: school.urn,
  };
  if ('completedOn' in data) {
    const what = `${data.daysGiven} days of support of ${supporter.name} for ${school.name}`;
    const told = { amountPence: data.duePence, on: data.completedOn, days: data.daysGiven };
    return { ...whole, ...told, state: 'DUE', what };
  }
  const what = `${days} days of support of ${supporter.name} for ${school.name}`;
  return { ...whole, state: 'AGREED', amountPence: data.totalPence, on: data.agreedOn, days, what };
}
