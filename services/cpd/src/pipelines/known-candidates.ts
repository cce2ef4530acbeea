import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { addEvidence, type Evidence } from './pipeline';
import { candidaciesOfLeader, findPipeline, saveCandidacy } from './repository';

/** What slices ask of pipelines: who is in those of a body today. */
export { candidatesIn, pipelinesOfOwner } from './repository';

/** Evidence that came of something else, such as a placement, in every pipeline of the person that asks for it. */
export async function giveEvidence(unit: UnitOfWork, leader: string, found: Evidence): Promise<void> {
  for (const candidacy of await candidaciesOfLeader(unit, leader)) {
    const pipeline = await findPipeline(unit, candidacy.pipeline);
    const asks = pipeline?.stages.some(({ evidence }) => evidence.some(({ id }) => id === found.kind));
    if (pipeline && asks) await saveCandidacy(unit, addEvidence(pipeline, candidacy, found));
  }
}

/** Takes somebody out of all pipelines: they took back their consent, or had it erased who they are. */
export async function leaveAll(unit: UnitOfWork, leader: string, now: Date): Promise<void> {
  for (const candidacy of await candidaciesOfLeader(unit, leader)) {
    const left = { leftOn: dayOf(now), leftBecause: 'consent was taken back', evidence: [] };
    await saveCandidacy(unit, { ...candidacy, ...left, version: candidacy.version + 1 });
  }
}
