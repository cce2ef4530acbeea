/** Nearest hundredth, for cleaning up sums and differences of figures that are in hundredths already. */
export function roundToHundredths(figure: number): number {
  return Math.round(figure * 100) / 100;
}

/** Percentage of a whole, rounded once, at the end, to hundredths (halves up). The whole must not be 0. */
export function percentOf(part: number, whole: number): number {
  // Multiplying first keeps the sum in whole numbers, so that an exact half is seen as one.
  return Math.round((part * 10_000) / whole) / 100;
}

/** Plain mean of figures already given in hundredths, rounded to hundredths (halves up). At least one figure. */
export function meanInHundredths(figures: readonly number[]): number {
  const sum = figures.reduce((total, figure) => total + Math.round(figure * 100), 0);
  return Math.round(sum / figures.length) / 100;
}
