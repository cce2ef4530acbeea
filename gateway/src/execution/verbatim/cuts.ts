import { Cut } from './cut';
import { partOf, SELF, type Piece, type Read } from './piece';
import type { Spot, Told } from './spot';

/** Neighbours in one answer's text. */
interface Joined {
  readonly slot: number;
  readonly from: number;
  readonly to: number;
}

/** All the cuts of an operation's answers. */
export class Cuts {
  private readonly cuts = new Map<Spot, Map<number, Cut>>();

  of(spot: Spot, slot: number): Cut {
    const slots = this.cuts.get(spot) ?? new Map<number, Cut>();
    this.cuts.set(spot, slots);
    const cut = slots.get(slot) ?? new Cut(spot, slot);
    slots.set(slot, cut);
    return cut;
  }

  isText(spot: Spot, { slot, at }: Told): boolean {
    return this.of(spot, slot).isText(spot.layout(slot).fields[at]!);
  }

  /** Of an object that is cut below another one; only once all that is needed of it has been said. */
  readonly reader = (spot: Spot): Read<Piece> => this.of(spot, SELF).compile(this.reader);

  /** Gives the text of fields that all are texts: those that stand beside each other in an answer are one slice of it. */
  texts(spot: Spot, told: readonly Told[]): ((piece: Piece) => string)[] {
    return join(told).map(({ slot, from, to }) => {
      const slice = this.of(spot, slot).slice(from, to);
      return (piece) => partOf(piece, slot).texts[slice]!;
    });
  }
}

function join(told: readonly Told[]): Joined[] {
  const joined: Joined[] = [];
  for (const { slot, at } of told) {
    const last = joined.at(-1);
    if (last?.slot === slot && last.to + 1 === at) joined[joined.length - 1] = { ...last, to: at };
    else joined.push({ slot, from: at, to: at });
  }
  return joined;
}
