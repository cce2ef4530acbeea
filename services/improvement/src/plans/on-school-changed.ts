import { randomUUID } from 'node:crypto';
import { followFates, TOLD_OF_SCHOOLS, type SchoolFacts } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { supportPlanAgreed, supportPlanEnded } from '../contract';
import { carryPlans, endWithSchool } from './follow-school';
import type { Plan } from './plan';
import { plans } from './repository';

/** Plans end with their school, and go on with it under a new number; under another authority its officers take them on. */
export const onSchoolChanged = defineConsumption({
  name: 'plans-on-school-changed',
  events: TOLD_OF_SCHOOLS,
  handle: followFates({
    closed: async (unit, closing, now) =>
      saveEnded(unit, endWithSchool(await plans.all(unit, { urn: closing.urn }), closing, now)),
    converted: async (unit, conversion, now) => {
      const both = await plans.all(unit, { urn: { $in: [conversion.from, conversion.to] } });
      const { ended, carried } = carryPlans(both, conversion, { now, newId: randomUUID });
      await saveEnded(unit, ended);
      await addCarried(unit, carried);
    },
  }),
});

/** What the school had agreed is agreed under its new number. */
async function addCarried(unit: UnitOfWork, carried: readonly Plan[]): Promise<void> {
  const schools = await knownSchools<SchoolFacts>(
    unit,
    carried.map(({ urn }) => urn),
  );
  for (const plan of carried) {
    await plans.add(unit, plan);
    const { id, urn, kind, from, to, state } = plan;
    const audience = schools.get(urn)?.audience;
    if (state === 'AGREED' && audience)
      unit.emit(supportPlanAgreed, id, { id, school: { urn }, kind, from, to, audience });
  }
}

/** Drafts were nobody's but the officers', so that nothing is told of them. */
async function saveEnded(unit: UnitOfWork, ended: readonly Plan[]): Promise<void> {
  const schools = await knownSchools<SchoolFacts>(
    unit,
    ended.map(({ urn }) => urn),
  );
  for (const plan of ended) {
    await plans.save(unit, plan);
    const { id, urn } = plan;
    const { on, reason, state } = plan.ended!;
    const audience = schools.get(urn)?.audience;
    if (state === 'AGREED' && audience)
      unit.emit(supportPlanEnded, id, { id, school: { urn }, audience, on, reason });
  }
}
