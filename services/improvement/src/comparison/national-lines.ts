import { findMeasure } from '../observations/measures';
import type { Observation } from '../observations/observation';
import { ENGLAND, ENGLAND_STATE_FUNDED, publishedFigures } from '../observations/published-figures';
import type { Reading } from './tally-repository';

/** The country's published figure of a measure in a period, in the measure's unit; undefined where no table gives one. */
export type NationalLines = (measure: string, period: string) => number | undefined;

/** The line of state-funded schools is what schools are held against; where a table has none, that of all schools. */
const LINES = [ENGLAND_STATE_FUNDED, ENGLAND];

export async function readNationalLines(reading: Reading): Promise<NationalLines> {
  const published = await publishedFigures(reading, LINES);
  return (measure, period) => {
    // One line for all phases would set primary schools beside secondary ones.
    if (!findMeasure(measure)?.phases.length) return undefined;
    const lines = LINES.map((line) => valueIn(published.get(line) ?? [], measure, period));
    return lines.find((value) => value !== undefined);
  };
}

function valueIn(observations: readonly Observation[], measure: string, period: string): number | undefined {
  const series = observations.find((seen) => seen.measure === measure)?.series ?? [];
  return series.find((point) => point.period === period)?.value ?? undefined;
}
