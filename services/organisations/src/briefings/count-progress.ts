import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { countMatching, type Matching } from '../register/matching-schools';
import { isOverdue, type Briefing } from './briefing';
import { whoAcknowledged } from './repository';

/** How far a version has come; schools count as they are now, so one that left is in no number. */
export interface Progress {
  readonly addressed: number;
  readonly acknowledged: number;
  readonly overdue: number;
}

interface Counted {
  readonly briefing: Briefing;
  readonly matching: Matching;
  readonly day: string;
}

export async function countProgress(
  { db }: Pick<UnitOfWork, 'db'>,
  { briefing, matching, day }: Counted,
): Promise<Progress> {
  const only = await whoAcknowledged(db, briefing);
  const [addressed, acknowledged] = await Promise.all([
    countMatching({ db }, matching),
    countMatching({ db }, { ...matching, only }),
  ]);
  return { addressed, acknowledged, overdue: isOverdue(briefing, day) ? addressed - acknowledged : 0 };
}
