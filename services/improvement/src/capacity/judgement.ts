import { Refusal } from '@middletier/runtime/refusal';
import type { CapacityGrade } from '../frameworks/framework';

/** An adviser's judgement of a school's capacity to improve (domain.md, "Categorisation, the heart"). */
export interface CapacityJudgement {
  readonly urn: string;
  readonly grade: CapacityGrade;
  readonly reason: string;
  readonly judgedBy: { readonly id: string; readonly name: string };
  readonly judgedAt: Date;
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
