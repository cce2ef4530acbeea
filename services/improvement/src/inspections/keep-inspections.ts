import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Inspection } from './inspection';
import { supersedeInspection, type InspectionTelling } from './kept-inspection';
import { readInspections, saveInspections } from './repository';

interface Keeping {
  readonly inspections: readonly Inspection[];
  readonly telling: InspectionTelling;
}

/** Keeps inspections as a file tells them; what says nothing new writes nothing. @returns how many were new or corrected */
export async function keepInspections(unit: UnitOfWork, { inspections, telling }: Keeping): Promise<number> {
  const byNumber = new Map(inspections.map((one) => [one.number, one]));
  const before = await readInspections(unit, [...byNumber.keys()]);
  const kept = [...byNumber].flatMap(
    ([number, one]) => supersedeInspection(before.get(number), one, telling) ?? [],
  );
  await saveInspections(unit, kept);
  return kept.length;
}
