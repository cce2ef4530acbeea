/** Mixes two whole numbers into the state of a generator: runs that follow each other have nothing in common. */
export function seedOf(seed: number, run: number): number {
  let h = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(run + 1, 0xc2b2ae35)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A chance as the number below which a draw of 32 bits must stay. */
export const threshold = (chance: number): number =>
  Math.min(0xffffffff, Math.max(0, Math.round(chance * 4294967296)));

/** Small fast counting generator (sfc32, by C. Doty-Humphrey): 32 bits a draw, the same from the same seed everywhere. */
export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  start(seed: number): void {
    [this.a, this.b, this.c, this.counter] = [seed | 0, 0x9e3779b9 | 0, seed ^ 0x5bd1e995, 1];
    this.fill(new Uint32Array(12));
  }

  /** As many draws, 0 to 2³² - 1, as there is room for: a hundred millions of them are most of what a simulation costs. */
  fill(draws: Uint32Array): void {
    let { a, b, c, counter } = this;
    for (let i = 0; i < draws.length; i++) {
      const t = (a + b + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + t) | 0;
      draws[i] = t;
    }
    [this.a, this.b, this.c, this.counter] = [a, b, c, counter];
  }
}
