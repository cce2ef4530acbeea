import { Refusal, type Path } from '@middletier/runtime/refusal';

/** Who may read something, the widest circle first (domain.md, ground rule 5). */
export const CONFIDENTIALITIES = ['OPEN', 'OFFICERS', 'NAMED'] as const;
export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

/** What is kept about a school and not for everybody. */
export interface Confided {
  readonly confidentiality: Confidentiality;
  /** Ids of the accounts that may read what is NAMED, its recorder's among them; none for anything else. */
  readonly readers: readonly string[];
}

const MOST_READERS = 50;

/** Circle of those who may read, checked. Refuses READERS_MISPLACED where readers are named for what is not NAMED. */
export function confide(
  { confidentiality, readers = [] }: { confidentiality: Confidentiality; readers?: readonly string[] },
  recorder: string,
  path: Path,
): Confided {
  if (confidentiality === 'NAMED' && readers.length <= MOST_READERS)
    return { confidentiality, readers: [...new Set([recorder, ...readers])] };
  if (readers.length === 0) return { confidentiality, readers: [] };
  const message = `Name readers for what is NAMED alone, and ${MOST_READERS} at the most.`;
  throw new Refusal('READERS_MISPLACED', message, [...path, 'readers']);
}

/** True where the first is read by as few as the second, or by fewer. */
export const isAsNarrow = (one: Confidentiality, other: Confidentiality): boolean =>
  CONFIDENTIALITIES.indexOf(one) >= CONFIDENTIALITIES.indexOf(other);
