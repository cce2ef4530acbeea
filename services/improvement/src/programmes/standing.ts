import type { SchoolFacts } from '@middletier/organisations/contract';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownFigures } from '../observations/known-figures';
import { findMeasure } from '../observations/measures';
import type { Standing } from './entry';

export interface KnownSchool {
  readonly facts: SchoolFacts;
  readonly standing: Standing;
}

/** Schools with their latest figures. Refuses SCHOOL_UNKNOWN. */
export async function requireStandings(
  unit: UnitOfWork,
  urns: readonly string[],
  path: Path,
): Promise<Map<string, KnownSchool>> {
  const schools = await knownSchools<SchoolFacts>(unit, urns);
  const figures = await knownFigures(unit, urns);
  return new Map(
    urns.map((urn) => {
      const facts = schools.get(urn);
      if (!facts)
        throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, path);
      const observations = figures.get(urn)?.observations ?? [];
      const latest = new Map<string, number | null>(
        observations.map(({ measure, value }) => [measure, value]),
      );
      return [urn, { facts, standing: { phase: facts.phase, figures: latest } }];
    }),
  );
}

export const measureName = (measure: string): string => findMeasure(measure)?.name ?? measure;
