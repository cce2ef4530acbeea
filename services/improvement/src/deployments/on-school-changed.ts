import { randomUUID } from 'node:crypto';
import { followFates, TOLD_OF_SCHOOLS } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { wasAgreed } from './change-deployment';
import type { Deployment } from './deployment';
import { carryDeployments, endWithSchool, passOn } from './follow-school';
import { deploymentsAt, saveDeployment } from './repository';
import { tellAgreed, tellCompleted } from './tell-deployment';

/**
 * A deployment ends with either of its schools, goes on with one that got a new number, and is overseen by the officers of
 * whoever answers for the supported school.
 */
export const onSchoolChanged = defineConsumption({
  name: 'deployments-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, at) =>
      saveEnded(unit, endWithSchool(await deploymentsAt(unit, [closing.urn]), closing, at)),
    moved: async (unit, move) => {
      for (const passed of passOn(await deploymentsAt(unit, [move.urn]), move))
        await saveDeployment(unit, passed);
    },
    converted: async (unit, conversion, at) => {
      const both = await deploymentsAt(unit, [conversion.from, conversion.to]);
      const { ended, carried } = carryDeployments(both, conversion, { at, newId: randomUUID });
      await saveEnded(unit, ended);
      for (const deployment of carried) {
        await saveDeployment(unit, deployment);
        if (wasAgreed(deployment)) await tellAgreed(unit, deployment);
      }
    },
  }),
});

/** Of terms that were not agreed nobody was told. */
async function saveEnded(unit: UnitOfWork, ended: readonly Deployment[]): Promise<void> {
  for (const deployment of ended) {
    await saveDeployment(unit, deployment);
    if (wasAgreed(deployment)) await tellCompleted(unit, deployment);
  }
}
