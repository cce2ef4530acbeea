import {
  deploymentAgreed,
  deploymentCompleted,
  type DeploymentAgreed,
  type DeploymentCompleted,
} from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { Support } from './leader';
import { readLeaders, saveSupport } from './repository';

/** A deployment reaches the record of the leader who carried it out, under the id that whoever brokered it gave. */
export const onDeploymentTold = defineConsumption<DeploymentAgreed | DeploymentCompleted>({
  name: 'leaders-on-deployment-told',
  events: [deploymentAgreed, deploymentCompleted],
  handle: async (unit, events) => {
    const latest = new Map(
      events.flatMap(({ data }) => supportFrom(data)).map((one) => [one.deployment, one]),
    );
    const support = [...latest.values()];
    const known = await readLeaders(
      unit,
      support.map(({ leader }) => leader),
    );
    await saveSupport(
      unit,
      support.map((one) => ({ ...one, leader: known.get(one.leader)?.id ?? one.leader })),
    );
  },
});

/** None where a school as a whole supports. */
function supportFrom(data: DeploymentAgreed | DeploymentCompleted): Support[] {
  const { leader } = data.supporter;
  if (!leader) return [];
  const done = 'completedOn' in data ? data : null;
  return [
    {
      ...{ deployment: data.id, leader: leader.id, urn: data.school.urn, needs: data.needs },
      ...{ from: data.from, to: data.to, days: done?.daysGiven ?? data.days },
      completedOn: done?.completedOn ?? null,
      improved: done && hasImproved(done),
    },
  ];
}

function hasImproved({ effectOnSchool }: DeploymentCompleted): boolean {
  const count = (wanted: string) => effectOnSchool.filter(({ verdict }) => verdict === wanted).length;
  return count('IMPROVED') > count('FELL');
}
