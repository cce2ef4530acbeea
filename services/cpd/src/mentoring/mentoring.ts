import type { Role } from '../posts/post';

export type NeedState = 'OPEN' | 'MATCHED' | 'ENDED';

/** Somebody who is to have a mentor; after a sudden loss it is asked for before it is known who acts. */
export interface MentoringNeed {
  readonly id: string;
  /** In whose matching it stands, for example local-authority:990. */
  readonly owner: string;
  readonly urn: string;
  readonly mentee: string | null;
  readonly role: Role;
  /** Of a post that this came from by itself; null where somebody asked for it. */
  readonly post: string | null;
  readonly why: string;
  /** 1, or 2 for what cannot wait. */
  readonly priority: number;
  readonly state: NeedState;
  readonly mentor: string | null;
  readonly matchedOn: string | null;
  /** Why this mentor, or why nobody so far. */
  readonly sentence: string | null;
  readonly version: number;
  readonly changes: readonly { readonly at: Date; readonly by: string; readonly what: string }[];
}

/** Somebody who mentors others. */
export interface Mentor {
  readonly leader: string;
  readonly owner: string;
  readonly roles: readonly Role[];
  /** How many at a time. */
  readonly atOnce: number;
  readonly version: number;
}
