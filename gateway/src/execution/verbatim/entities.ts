import type { Cuts } from './cuts';
import { Unfit } from './layout';
import type { Piece } from './piece';
import type { Spot } from './spot';

/** What a service is asked of the objects of a spot: each entity once. */
export interface Asked {
  /** As JSON. */
  readonly representations: readonly string[];
  /** For each object its number among the entities. */
  readonly of: readonly number[];
}

export type AskEntities = (found: readonly (readonly Piece[])[]) => Asked;

/** @param names fields by which the objects are asked for */
export function compileAsk(spot: Spot, names: readonly string[], cuts: Cuts): AskEntities {
  const told = names.map((name) => spot.told.get(name));
  if (!told.every((one) => one !== undefined && cuts.isText(spot, one)))
    throw new Unfit('A key is told in parts.');
  const texts = cuts.texts(spot, told as Exclude<(typeof told)[number], undefined>[]);
  const [only] = texts;
  const represent = (piece: Piece): string =>
    texts.length === 1 ? `{${only!(piece)}}` : `{${texts.map((textOf) => textOf(piece)).join(',')}}`;
  return (found) => onceEach(found[spot.id]!, represent);
}

function onceEach(pieces: readonly Piece[], represent: (piece: Piece) => string): Asked {
  const numbers = new Map<string, number>();
  const of = pieces.map((piece) => {
    const representation = represent(piece);
    const known = numbers.get(representation);
    if (known !== undefined) return known;
    numbers.set(representation, numbers.size);
    return numbers.size - 1;
  });
  return { representations: [...numbers.keys()], of };
}
