import type { Measure } from './measure';
import { MEASURES } from './measures';

/** Conditions on measures, all of which must hold; what is null or left out is none. */
interface MeasureFilter {
  readonly ids?: readonly string[] | null | undefined;
  readonly phase?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly direction?: string | null | undefined;
}

/** The measures of the catalogue that are asked for, in its order. */
export const filterMeasures = ({ ids, phase, source, unit, direction }: MeasureFilter): Measure[] =>
  MEASURES.filter(
    (measure) =>
      (!ids || ids.includes(measure.id)) &&
      (!phase || measure.phases.length === 0 || measure.phases.includes(phase)) &&
      (!source || measure.sourceKind === source) &&
      (!unit || measure.unit === unit) &&
      (!direction || measure.direction === direction),
  );
