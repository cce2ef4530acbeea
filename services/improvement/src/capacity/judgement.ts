import { Refusal } from '@middletier/runtime/refusal';
import type { CapacityGrade } from '../frameworks/framework';

/** An adviser's judgement of a school's capacity to improve (domain.md, "Categorisation, the heart"). */
export interface CapacityJudgement {
  readonly urn: string;
  readonly grade: CapacityGrade;
  /** What the school thought of itself by then; null where it had not said, and in what was judged before it could. */
  readonly selfEvaluated?: CapacityGrade | null;
  readonly reason: string;
  readonly judgedBy: { readonly id: string; readonly name: string };
  readonly judgedAt: Date;
}

/** A school's own evaluation of its capacity to improve, which an adviser confirms or changes. */
export interface SelfEvaluation {
  readonly urn: string;
  readonly grade: CapacityGrade;
  readonly evidence: string;
  readonly evaluatedBy: { readonly id: string; readonly name: string };
  readonly evaluatedAt: Date;
}

/** What a judgement did to the school's own evaluation. */
export function outcomeOf({ grade, selfEvaluated = null }: CapacityJudgement) {
  if (selfEvaluated === null) return 'NOT_EVALUATED';
  return grade === selfEvaluated ? 'CONFIRMED' : 'CHANGED';
}

const LEAST_REASON = 10;

/** A judgement without a reason is refused: the school will read it. */
export function checkJudgement(judgement: CapacityJudgement): CapacityJudgement {
  const reason = judgement.reason.trim();
  if (reason.length >= LEAST_REASON && reason.length <= 4_000) return { ...judgement, reason };
  throw new Refusal(
    'REASON_MISSING',
    `Say why in ${LEAST_REASON} to 4000 characters: the school will read it.`,
    ['input', 'reason'],
  );
}
