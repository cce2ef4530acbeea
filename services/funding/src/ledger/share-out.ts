/**
 * Shares pence in proportion to weights, to the penny, by largest remainder; equal remainders go to the smaller key, so that
 * the order of the list does not matter. Weights are whole numbers, and not all of them nothing.
 */
export function shareOut(
  pence: number,
  weights: readonly { readonly key: string; readonly weight: number }[],
): Map<string, number> {
  const whole = weights.reduce((total, { weight }) => total + BigInt(weight), 0n);
  const parts = weights.map(({ key, weight }) => {
    const product = BigInt(pence) * BigInt(weight);
    return { key, share: Number(product / whole), rest: product % whole };
  });
  const left = parts.reduce((rest, { share }) => rest - share, pence);
  const first = [...parts].sort((a, b) =>
    a.rest === b.rest ? (a.key < b.key ? -1 : 1) : a.rest > b.rest ? -1 : 1,
  );
  const luckier = new Set(first.slice(0, left).map(({ key }) => key));
  return new Map(parts.map(({ key, share }) => [key, share + (luckier.has(key) ? 1 : 0)]));
}
