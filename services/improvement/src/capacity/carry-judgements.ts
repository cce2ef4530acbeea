import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { addJudgement, readJudgements } from './repository';

interface Conversion {
  /** URNs. */
  readonly from: string;
  readonly to: string;
}

/** A school that goes on under a new number keeps the judgement of its capacity, unless it has been judged anew. */
export async function carryJudgements(unit: UnitOfWork, conversions: readonly Conversion[]): Promise<void> {
  const judgements = await readJudgements(
    unit,
    conversions.flatMap(({ from, to }) => [from, to]),
  );
  for (const { from, to } of conversions) {
    const judgement = judgements.get(from);
    if (!judgement || judgements.has(to)) continue;
    await addJudgement(unit, { ...judgement, urn: to });
  }
}
