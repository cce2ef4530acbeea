import { isDeepStrictEqual } from 'node:util';
import type { Inspection } from './inspection';

export interface InspectionTelling {
  readonly source: { readonly name: string };
  readonly now: Date;
}

interface Recorded {
  /** Name of the file. */
  readonly source: string;
  readonly recordedAt: Date;
}

/** An inspection as it now stands, and what was told of it before: nothing is overwritten. */
export interface KeptInspection extends Inspection, Recorded {
  /** Oldest first. */
  readonly superseded: readonly (Inspection & Recorded & { readonly supersededAt: Date })[];
}

/** What is kept after an inspection is told; null where it says nothing new. */
export function supersedeInspection(
  before: KeptInspection | undefined,
  told: Inspection,
  { source, now }: InspectionTelling,
): KeptInspection | null {
  const recorded = { source: source.name, recordedAt: now };
  if (!before) return { ...told, ...recorded, superseded: [] };
  const { superseded, source: _source, recordedAt: _recordedAt, ...facts } = before;
  if (isDeepStrictEqual(facts, told)) return null;
  const { superseded: _superseded, ...past } = before;
  return { ...told, ...recorded, superseded: [...superseded, { ...past, supersededAt: now }] };
}

/** The latest inspection of a scale that has grades; an inspection without grades judges nothing anew. */
export const latestOf = (
  inspections: readonly KeptInspection[],
  scale: Inspection['scale'],
): KeptInspection | null =>
  inspections
    .filter((one) => one.scale === scale && one.grades.length > 0)
    .reduce<KeptInspection | null>(
      (latest, one) => (latest && latest.startedOn >= one.startedOn ? latest : one),
      null,
    );
