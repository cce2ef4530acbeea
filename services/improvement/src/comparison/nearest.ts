/** Points in rows of `width` numbers, laid out for speed. */
export interface Points {
  readonly width: number;
  readonly cells: Float64Array;
}

/** A row with the square of its distance. */
export type Near = readonly [row: number, square: number];

/** Points that lie together, and the box round them: `low` to `high` in each column. */
interface Region {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The two halves; null where there are so few points that each is looked at. */
  readonly halves: readonly [Region, Region] | null;
  /** Row numbers, and the cells of these rows side by side. */
  readonly rows: Int32Array;
  readonly cells: Float64Array;
}

const FEW = 16;
const NONE = { rows: new Int32Array(), cells: new Float64Array() };

/** Splits points in half by their widest column, again and again, so that far regions are never looked into. */
export function regionOf(points: Points, rows: Int32Array): Region {
  const { width, cells } = points;
  const [low, high] = [new Float64Array(width).fill(Infinity), new Float64Array(width).fill(-Infinity)];
  for (const row of rows)
    for (let column = 0; column < width; column += 1) {
      const value = cells[row * width + column]!;
      low[column] = Math.min(low[column]!, value);
      high[column] = Math.max(high[column]!, value);
    }
  const widths = low.map((least, column) => high[column]! - least);
  const widest = widths.indexOf(Math.max(...widths));
  if (rows.length <= FEW || widths[widest] === 0)
    return { low, high, halves: null, rows, cells: cellsOf(points, rows) };
  rows.sort((a, b) => cells[a * width + widest]! - cells[b * width + widest]!);
  const half = (from: number, to?: number) => regionOf(points, rows.subarray(from, to));
  const middle = rows.length >> 1;
  return { low, high, halves: [half(0, middle), half(middle)], ...NONE };
}

function cellsOf({ width, cells }: Points, rows: Int32Array): Float64Array {
  const side = new Float64Array(rows.length * width);
  for (const [place, row] of rows.entries())
    side.set(cells.subarray(row * width, (row + 1) * width), place * width);
  return side;
}

/** The `wanted` rows nearest to one of the points, that one left out; of two that are as near, the lower row. */
export class Search {
  private readonly found: Near[] = [];
  private readonly own: Float64Array;
  private furthest = Infinity;

  constructor(
    { width, cells }: Points,
    private readonly row: number,
    private readonly wanted: number,
  ) {
    this.own = cells.slice(row * width, (row + 1) * width);
  }

  in(region: Region): readonly Near[] {
    this.visit(region);
    return this.found;
  }

  private visit({ halves, rows, cells }: Region): void {
    if (halves === null) return this.look(rows, cells);
    const [first, second] = halves;
    const toFirst = this.squareTo(first);
    const toSecond = this.squareTo(second);
    if (toFirst <= toSecond) this.enter(first, toFirst);
    this.enter(second, toSecond);
    if (toFirst > toSecond) this.enter(first, toFirst);
  }

  private enter(region: Region, square: number): void {
    if (square <= this.furthest) this.visit(region);
  }

  /** To the nearest side of the box; 0 within it. */
  private squareTo({ low, high }: Region): number {
    let square = 0;
    for (let column = 0; column < this.own.length; column += 1) {
      const value = this.own[column]!;
      const apart = value < low[column]! ? low[column]! - value : Math.max(value - high[column]!, 0);
      square += apart * apart;
    }
    return square;
  }

  private look(rows: Int32Array, cells: Float64Array): void {
    const width = this.own.length;
    for (let place = 0; place < rows.length; place += 1) {
      let square = 0;
      for (let column = 0; column < width; column += 1) {
        const apart = this.own[column]! - cells[place * width + column]!;
        square += apart * apart;
      }
      if (square <= this.furthest) this.take(rows[place]!, square);
    }
  }

  private take(row: number, square: number): void {
    if (row === this.row) return;
    const { found, wanted } = this;
    let place = found.length;
    const comesAfter = ([other, its]: Near): boolean => its > square || (its === square && other > row);
    while (place > 0 && comesAfter(found[place - 1]!)) place -= 1;
    found.splice(place, 0, [row, square]);
    if (found.length > wanted) found.pop();
    if (found.length === wanted) this.furthest = found.at(-1)![1];
  }
}
