import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  EnterPipelineInput,
  LeavePipelineInput,
  OpenPipelineInput,
  RecordEvidenceInput,
} from '../generated/graphql';
import { requireLeader } from '../leaders/known-leaders';
import { hasConsented } from '../leaders/leader';
import { isSelf, requireCloseness } from '../leaders/may-see';
import { addEvidence, candidacyId, checkStages, judge, type Candidacy, type Pipeline } from './pipeline';
import { findCandidacy, findPipeline, saveCandidacy, savePipeline } from './repository';

export const openPipeline = (context: Context, input: OpenPipelineInput): Promise<Pipeline> =>
  runCommand(context, { name: 'openPipeline', input }, async (unit) => {
    requireOfficer(context.actor, input.owner);
    const id = checkId(input.id, ['input', 'id']);
    const before = await findPipeline(unit, id);
    if (before)
      throw new Refusal('ID_TAKEN', `There is a pipeline ${id}: choose another id.`, ['input', 'id']);
    const { owner, role } = input;
    const title = checkText(input.title, ['input', 'title']);
    const pipeline = { id, owner, role, title, stages: checkStages(input.stages), version: 1 };
    await savePipeline(unit, pipeline);
    return pipeline;
  });

/** Refuses IN_IT_ALREADY: whoever comes back goes on where they left. */
export const enterPipeline = (context: Context, input: EnterPipelineInput): Promise<Candidacy> =>
  runCommand(context, { name: 'enterPipeline', input }, async (unit) => {
    const pipeline = await requirePipeline(unit, input.pipeline);
    const leader = await requireLeader(unit, input.leader);
    await requireCloseness(context, leader);
    if (!hasConsented(leader, 'PLANNING'))
      throw new Refusal('CONSENT_MISSING', 'They have not consented to planning: only they can.', [
        'input',
        'leader',
      ]);
    const id = candidacyId(pipeline.id, leader.id);
    const before = await findCandidacy(unit, id);
    if (before && before.leftOn === null)
      throw new Refusal('IN_IT_ALREADY', `They are in ${pipeline.id} since ${before.enteredOn}.`, [
        'input',
        'leader',
      ]);
    const evidence = before?.evidence ?? [];
    const candidacy: Candidacy = {
      ...{ id, pipeline: pipeline.id, leader: leader.id, evidence, ...judge(pipeline, evidence) },
      ...{ enteredOn: dayOf(context.now), leftOn: null, leftBecause: null },
      version: (before?.version ?? 0) + 1,
    };
    await saveCandidacy(unit, candidacy);
    return candidacy;
  });

export const recordEvidence = (context: Context, input: RecordEvidenceInput): Promise<Candidacy> =>
  change(context, { name: 'recordEvidence', input }, ({ pipeline, candidacy, isOwn }) => {
    if (isOwn)
      throw new Refusal('NOT_FOR_YOU', 'Somebody else judges what you have shown: ask your school.', [
        'input',
        'leader',
      ]);
    const on = checkDay(input.on, ['input', 'on']);
    if (on > dayOf(context.now))
      throw new Refusal('DAY_TO_COME', `${on} is yet to come: record it when it has been.`, ['input', 'on']);
    const { name: by } = requireActor(context.actor);
    const what = checkText(input.what, ['input', 'what'], 500);
    return addEvidence(pipeline, candidacy, { kind: input.kind, on, what, by });
  });

export const leavePipeline = (context: Context, input: LeavePipelineInput): Promise<Candidacy> =>
  change(context, { name: 'leavePipeline', input }, ({ candidacy }) => ({
    ...candidacy,
    leftOn: dayOf(context.now),
    leftBecause: checkText(input.reason, ['input', 'reason'], 500),
    version: candidacy.version + 1,
  }));

interface Changing {
  readonly name: string;
  readonly input: {
    readonly idempotencyKey: string;
    readonly pipeline: string;
    readonly leader: string;
    readonly version: number;
  };
}

interface Found {
  readonly pipeline: Pipeline;
  readonly candidacy: Candidacy;
  readonly isOwn: boolean;
}

const change = (
  context: Context,
  { name, input }: Changing,
  decide: (found: Found) => Candidacy,
): Promise<Candidacy> =>
  runCommand(context, { name, input }, async (unit) => {
    const pipeline = await requirePipeline(unit, input.pipeline);
    const leader = await requireLeader(unit, input.leader);
    await requireCloseness(context, leader);
    const candidacy = await findCandidacy(unit, candidacyId(pipeline.id, leader.id));
    if (!candidacy)
      throw new Refusal('NOT_IN_IT', `${leader.id} is not in ${pipeline.id}.`, ['input', 'leader']);
    checkVersion('the candidacy', input.version, candidacy.version);
    const changed = decide({ pipeline, candidacy, isOwn: isSelf(context.actor, leader) });
    await saveCandidacy(unit, changed);
    return changed;
  });

async function requirePipeline(unit: UnitOfWork, id: string): Promise<Pipeline> {
  const pipeline = await findPipeline(unit, id);
  if (pipeline) return pipeline;
  throw new Refusal('PIPELINE_UNKNOWN', `There is no pipeline ${id}.`, ['input', 'pipeline']);
}
