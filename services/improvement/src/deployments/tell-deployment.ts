import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { deploymentAgreed, deploymentCompleted } from '../contract';
import { totalPence, type Deployment, type Effect } from './deployment';

async function factsOf(unit: UnitOfWork, deployment: Deployment) {
  const { id, owner, urn, supporterUrn, offer, leader, overseer, needs, terms } = deployment;
  const schools = await knownSchools<SchoolFacts>(unit, [urn, supporterUrn]);
  // Both were in the register when the request and the offer were made, and none ever leaves it.
  const [school, supporter] = [schools.get(urn)!, schools.get(supporterUrn)!];
  return {
    ...{ id, owner, overseer, needs: [...needs], from: terms.from, to: terms.to, days: terms.days },
    school: { urn, name: school.name },
    supporter: { id: offer, urn: supporterUrn, name: supporter.name, leader },
    ...{ payment: terms.payment, totalPence: totalPence(terms) },
    ...{ audience: school.audience, supporterAudience: supporter.audience },
  };
}

/** The day the last consent was given is the day it was agreed. */
export async function tellAgreed(unit: UnitOfWork, deployment: Deployment): Promise<void> {
  const agreedOn = deployment.consents
    .map(({ on }) => on)
    .toSorted()
    .at(-1)!;
  unit.emit(deploymentAgreed, deployment.id, { ...(await factsOf(unit, deployment)), agreedOn });
}

export async function tellCompleted(unit: UnitOfWork, deployment: Deployment): Promise<void> {
  const { on, endedBecause, daysGiven, duePence, onSchool, onSupporter } = deployment.evaluation!;
  unit.emit(deploymentCompleted, deployment.id, {
    ...(await factsOf(unit, deployment)),
    ...{ endedEarly: endedBecause !== null, reason: endedBecause, completedOn: on, daysGiven, duePence },
    ...{ effectOnSchool: onSchool.map(told), effectOnSupporter: onSupporter.map(told) },
  });
}

const told = ({ measure, before, after, verdict }: Effect) => ({ measure, before, after, verdict });
