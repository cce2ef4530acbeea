import { Refusal } from '@middletier/runtime/refusal';
import type { Role } from '../posts/post';

/** People in one role who meet (000: "a Deputies Network and a matching Senior Leadership Network"). */
export interface Network {
  readonly id: string;
  /** For example local-authority:990. */
  readonly owner: string;
  readonly name: string;
  /** Who may be a member; empty for everybody. */
  readonly roles: readonly Role[];
}

/** One of each person and network; who comes back goes on. */
export interface Member {
  readonly id: string;
  readonly network: string;
  readonly leader: string;
  readonly from: string;
  readonly to: string | null;
}

export interface Meeting {
  readonly id: string;
  readonly network: string;
  readonly on: string;
  readonly theme: string;
  /** URN of the school that hosted it. */
  readonly host: string;
  readonly attended: readonly string[];
}

export const memberId = (network: string, leader: string): string => `${network}|${leader}`;

/** Refuses NOT_MEMBERS: who comes once joins first. */
export function checkAttendance(
  attended: readonly string[],
  members: readonly Member[],
  on: string,
): readonly string[] {
  const strangers = [...new Set(attended)].filter(
    (leader) => !members.some((one) => one.leader === leader && one.from <= on && (one.to ?? on) >= on),
  );
  if (strangers.length === 0) return [...new Set(attended)].sort();
  throw new Refusal('NOT_MEMBERS', `${strangers.join(', ')} were no members on ${on}: let them join first.`, [
    'input',
    'attended',
  ]);
}
