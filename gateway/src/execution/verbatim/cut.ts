import type { LaidField, Layout } from './layout';
import { patternOf } from './pattern';
import { childReader, SELF, type Child, type Piece, type Read } from './piece';
import type { Spot } from './spot';
import { stepsOf, type Token } from './steps';

/** Fields that stand beside each other in an answer, from the first to the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const same = (text: string): Token => ({ kind: 'same', text });

/** How one answer's objects at a spot are cut: first it is said which slices are needed, then it is compiled. */
export class Cut {
  private readonly runs: Run[] = [];
  private readonly layout: Layout;

  constructor(
    private readonly spot: Spot,
    private readonly slot: number,
  ) {
    this.layout = spot.layout(slot);
  }

  /** Where the text of these fields is found in a piece. */
  slice(from: number, to: number): number {
    const known = this.runs.findIndex((run) => run.from === from && run.to === to);
    return known < 0 ? this.runs.push({ from, to }) - 1 : known;
  }

  /** Where the objects of a field are found in a piece. */
  child(at: number): number {
    return this.layout.fields.slice(0, at).filter((field) => !this.isText(field)).length;
  }

  /** True where a field is passed on as text, whatever is below. */
  isText({ key, below }: LaidField): boolean {
    return !below || this.spot.below.get(key)!.isWhole;
  }

  compile(readers: (spot: Spot) => Read<Piece>): Read<Piece> {
    const { tokens, starts, ends } = this.tokens(readers);
    const slices = this.runs.map(({ from, to }) => ({ from: starts[from]!, to: ends[to]! }));
    const steps = stepsOf(
      tokens,
      slices.flatMap(({ from, to }) => [from, to]),
    );
    const { id } = this.spot;
    const isOwn = this.slot === SELF;
    const found = new Array<number>(tokens.length + 1).fill(0);
    return (cursor) => {
      const children: Child[] = [];
      for (const step of steps) step(cursor, found, children);
      const texts = slices.map(({ from, to }) => cursor.text.slice(found[from], found[to]));
      const piece: Piece = { texts, children, others: [] };
      if (isOwn) cursor.found[id]!.push(piece);
      return piece;
    };
  }

  /** With the tokens between which each field is. */
  private tokens(readers: (spot: Spot) => Read<Piece>) {
    const { fields, type } = this.layout;
    const tokens: Token[] = [same('{')];
    const [starts, ends]: [number[], number[]] = [[], []];
    for (const [at, field] of fields.entries()) {
      const { key, name, type: told, below } = field;
      if (at > 0) tokens.push(same(','));
      starts.push(tokens.push(same(`"${key}":`)) - 1);
      if (name === '__typename') tokens.push(same(`"${type.name}"`));
      else if (this.isText(field)) tokens.push({ kind: 'varying', pattern: patternOf(told, below) });
      else tokens.push({ kind: 'child', read: childReader(told, readers(this.spot.below.get(key)!)) });
      ends.push(tokens.length);
    }
    tokens.push(same('}'));
    return { tokens, starts, ends };
  }
}
