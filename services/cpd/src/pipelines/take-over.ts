import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Merging } from '../leaders/merging';
import { mergeCandidacies } from './merge-candidacies';
import { candidacyId } from './pipeline';
import { candidaciesEver, findCandidacy, findPipeline, forgetCandidacy, saveCandidacy } from './repository';

/** For leaders who merge two records: the person is in each pipeline once, and was ever in it once. */
export async function takeOver(unit: UnitOfWork, { from, into }: Merging): Promise<void> {
  for (const other of await candidaciesEver(unit, from)) {
    const pipeline = await findPipeline(unit, other.pipeline);
    if (!pipeline) continue;
    const mine = await findCandidacy(unit, candidacyId(pipeline.id, into));
    await saveCandidacy(unit, mergeCandidacies(pipeline, { mine, other }, into));
    await forgetCandidacy(unit, other.id);
  }
}
