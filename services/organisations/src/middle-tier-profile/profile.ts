import { MODELS, STAGES, type Figures, type Model, type Rule, type Stage } from './rules';

export interface EvidenceLine {
  readonly figure: keyof Figures;
  readonly value: number;
  readonly atLeast: number;
  readonly met: boolean;
  readonly sentence: string;
}

export interface StageEvidence {
  readonly stage: number;
  readonly name: string;
  readonly met: boolean;
  readonly evidence: readonly EvidenceLine[];
}

/** How an authority works as a middle tier, with the evidence for it (domain.md W7; 004, sections 8 and 9). */
export interface Profile {
  readonly asAt: string;
  /** Open schools in the area. */
  readonly schools: number;
  readonly model: number;
  readonly modelName: string;
  readonly modelEvidence: readonly EvidenceLine[];
  /** The last stage up to which every one is reached; 0 before the first. */
  readonly stage: number;
  readonly stageName: string | null;
  readonly stages: readonly StageEvidence[];
  readonly missingForNextStage: readonly string[];
}

export function profileOf(figures: Figures, { asAt, schools }: Pick<Profile, 'asAt' | 'schools'>): Profile {
  const { model, name: modelName } = MODELS.find(({ rules }) => allMet(rules, figures))!;
  const stages = STAGES.map((stage) => evidenceOf(stage, figures));
  const firstOpen = stages.findIndex(({ met }) => !met);
  const reached = firstOpen === -1 ? stages.length : firstOpen;
  return {
    asAt,
    schools,
    model,
    modelName,
    modelEvidence: MODELS.flatMap(({ rules }: Model) => rules.map((rule) => lineOf(rule, figures))),
    stage: reached,
    stageName: stages[reached - 1]?.name ?? null,
    stages,
    missingForNextStage: firstOpen === -1 ? [] : missing(STAGES[firstOpen]!, figures),
  };
}

const allMet = (rules: readonly Rule[], figures: Figures): boolean =>
  rules.every(({ figure, atLeast }) => figures[figure] >= atLeast);

function evidenceOf({ stage, name, rules }: Stage, figures: Figures): StageEvidence {
  return { stage, name, met: allMet(rules, figures), evidence: rules.map((rule) => lineOf(rule, figures)) };
}

function lineOf({ figure, atLeast, says }: Rule, figures: Figures): EvidenceLine {
  const value = figures[figure];
  const sentence = `${says.replace('%', String(value))}; it takes ${atLeast}.`;
  return { figure, value, atLeast, met: value >= atLeast, sentence };
}

const missing = ({ rules }: Stage, figures: Figures): string[] =>
  rules.filter((rule) => !allMet([rule], figures)).map(({ lacking }) => lacking);
