import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { followLeader } from '../designations/follow-leader';
import { stepped, type Made } from './change-leader';
import type { Leader } from './leader';
import { saveLeader } from './repository';

export interface Moving {
  readonly leader: Leader;
  /** Where they work from now on. */
  readonly urn: string;
}

/** Somebody works at another school from now on, with what they are designated for. */
export async function moveWorkplace(unit: UnitOfWork, { leader, urn }: Moving, made: Made): Promise<void> {
  await saveLeader(unit, stepped({ ...leader, urn }, 'urn', made));
  await followLeader(unit, { leader: leader.id, urn });
}
