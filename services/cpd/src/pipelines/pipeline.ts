import { Refusal } from '@middletier/runtime/refusal';
import type { Role } from '../posts/post';

/** A kind of evidence that a stage asks for, for example "led an improvement across the school". */
export interface Wanted {
  readonly id: string;
  readonly title: string;
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly evidence: readonly Wanted[];
}

/** A way into leadership at some level (000: "identifying and then training future school leaders, at all levels"). */
export interface Pipeline {
  readonly id: string;
  /** For example local-authority:990. */
  readonly owner: string;
  readonly title: string;
  /** The role it leads to. */
  readonly role: Role;
  readonly stages: readonly Stage[];
  readonly version: number;
}

export interface Evidence {
  readonly kind: string;
  readonly on: string;
  readonly what: string;
  /** Never the person themselves. */
  readonly by: string;
}

export type Readiness = 'READY' | 'NEARLY_READY' | 'DEVELOPING';

/** Somebody in a pipeline: one of each person and pipeline, whatever happens. */
export interface Candidacy {
  readonly id: string;
  readonly pipeline: string;
  readonly leader: string;
  readonly evidence: readonly Evidence[];
  readonly stage: string;
  readonly readiness: Readiness;
  readonly enteredOn: string;
  readonly leftOn: string | null;
  readonly leftBecause: string | null;
  readonly version: number;
}

/** The same for both, so that nobody can be in a pipeline twice. */
export const candidacyId = (pipeline: string, leader: string): string => `${pipeline}|${leader}`;

/** Refuses STAGES_MISSING, EVIDENCE_TWICE. */
export function checkStages(stages: readonly Stage[]): readonly Stage[] {
  const path = ['input', 'stages'];
  if (stages.length === 0 || stages.length > 10 || stages.some(({ evidence }) => evidence.length === 0))
    throw new Refusal('STAGES_MISSING', 'Give 1 to 10 stages, each with evidence it asks for.', path);
  const kinds = stages.flatMap(({ evidence }) => evidence.map(({ id }) => id));
  const ids = stages.map(({ id }) => id);
  if (new Set(kinds).size === kinds.length && new Set(ids).size === ids.length) return stages;
  throw new Refusal('EVIDENCE_TWICE', 'Each stage, and each kind of evidence, stands once.', path);
}

/** Pieces of evidence that may be missing of somebody who is nearly ready. */
const NEARLY = 1;

/** Where somebody stands by the evidence alone: the first stage that asks for something there is not yet. */
export function judge(
  { stages }: Pick<Pipeline, 'stages'>,
  evidence: readonly Evidence[],
): Pick<Candidacy, 'stage' | 'readiness'> {
  const has = new Set(evidence.map(({ kind }) => kind));
  const missingOf = (stage: Stage) => stage.evidence.filter(({ id }) => !has.has(id)).length;
  const missing = stages.reduce((sum, stage) => sum + missingOf(stage), 0);
  const stage = stages.find((one) => missingOf(one) > 0) ?? stages.at(-1)!;
  const readiness = missing === 0 ? 'READY' : missing <= NEARLY ? 'NEARLY_READY' : 'DEVELOPING';
  return { stage: stage.id, readiness };
}

/** What a candidate still lacks, in the order of the stages. */
export const missingFor = (
  { stages }: Pipeline,
  { evidence }: Pick<Candidacy, 'evidence'>,
): readonly Wanted[] =>
  stages.flatMap((stage) => stage.evidence.filter(({ id }) => !evidence.some(({ kind }) => kind === id)));

/** Refuses EVIDENCE_UNKNOWN, LEFT_ALREADY. */
export function addEvidence(pipeline: Pipeline, candidacy: Candidacy, found: Evidence): Candidacy {
  if (!pipeline.stages.some(({ evidence }) => evidence.some(({ id }) => id === found.kind)))
    throw new Refusal('EVIDENCE_UNKNOWN', `No stage of ${pipeline.id} asks for ${found.kind}.`, [
      'input',
      'kind',
    ]);
  if (candidacy.leftOn !== null)
    throw new Refusal('LEFT_ALREADY', `They left the pipeline on ${candidacy.leftOn}.`, ['input', 'leader']);
  const evidence = [...candidacy.evidence, found];
  return { ...candidacy, evidence, ...judge(pipeline, evidence), version: candidacy.version + 1 };
}
