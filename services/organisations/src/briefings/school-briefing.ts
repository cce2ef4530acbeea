import type { Connection } from '@middletier/runtime/connection';
import { isAddressed, type Addressee } from './addressing';
import type { Briefing } from './briefing';

/** A briefing as one school has it, on a day. */
export interface SchoolBriefing {
  readonly briefing: Briefing;
  readonly urn: string;
  readonly day: string;
}

export type SchoolBriefingPage = Connection<SchoolBriefing>;

/** Briefings in force that are for a school, the newest first. */
export const briefingsFor = (inForce: readonly Briefing[], school: Addressee): Briefing[] =>
  inForce.filter((briefing) => isAddressed(briefing, school)).toSorted((a, b) => b.sequence - a.sequence);
