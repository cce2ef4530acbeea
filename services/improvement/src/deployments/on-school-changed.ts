import { randomUUID } from 'node:crypto';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { fatesIn, TOLD_OF_SCHOOLS, type ToldOfSchool } from '../schools/what-became';
import { wasAgreed } from './change-deployment';
import type { Deployment } from './deployment';
import { carryDeployments, endWithSchool, passOn } from './follow-school';
import { deploymentsAt, saveDeployment } from './repository';
import { tellAgreed, tellCompleted } from './tell-deployment';

/**
 * A deployment ends with either of its schools, goes on with one that got a new number, and is overseen by the officers of
 * whoever answers for the supported school.
 */
export const onSchoolChanged = defineConsumption<ToldOfSchool>({
  name: 'deployments-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: async (unit, facts) => {
    const { closed, moved, converted } = fatesIn(facts);
    const at = new Date();
    for (const closing of closed)
      await saveEnded(unit, endWithSchool(await deploymentsAt(unit, [closing.urn]), closing, at));
    for (const move of moved)
      for (const passed of passOn(await deploymentsAt(unit, [move.urn]), move))
        await saveDeployment(unit, passed);
    for (const conversion of converted) {
      const both = await deploymentsAt(unit, [conversion.from, conversion.to]);
      const { ended, carried } = carryDeployments(both, conversion, { at, newId: randomUUID });
      await saveEnded(unit, ended);
      for (const deployment of carried) {
        await saveDeployment(unit, deployment);
        if (wasAgreed(deployment)) await tellAgreed(unit, deployment);
      }
    }
  },
});

/** Of terms that were not agreed nobody was told. */
async function saveEnded(unit: UnitOfWork, ended: readonly Deployment[]): Promise<void> {
  for (const deployment of ended) {
    await saveDeployment(unit, deployment);
    if (wasAgreed(deployment)) await tellCompleted(unit, deployment);
  }
}
