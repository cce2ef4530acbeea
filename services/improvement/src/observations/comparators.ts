import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { areaMean, type Comparator } from './area-mean';
import type { SchoolFigures } from './figures';
import { areaOf, readAreaValues } from './repository';

/** What each school is compared with, measure by measure; one query for all schools given. */
export async function readComparators(
  unit: UnitOfWork,
  figures: readonly SchoolFigures[],
): Promise<(school: SchoolFigures) => readonly Comparator[]> {
  const valuesOf = await readAreaValues(unit, figures.map(areaOf));
  return (school) =>
    school.observations.flatMap(({ measure }) => {
      const mean = areaMean(measure, school.urn, valuesOf(areaOf(school), measure));
      return mean ? [mean] : [];
    });
}
