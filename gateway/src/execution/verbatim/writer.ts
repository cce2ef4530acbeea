import { isNonNullType } from 'graphql';
import type { Cuts } from './cuts';
import { MISMATCH, SELF, type Child, type Piece } from './piece';
import type { Spot, Told, Wanted } from './spot';

/** An object as the caller gets it; throws MISMATCH where something must not be null. */
export type Write = (piece: Piece) => string;

/** Part of an object; several neighbours of one answer are one part. */
type Part = { readonly told: readonly Told[] } | { readonly child: Told } | { readonly same: string };

export function compileWriter(spot: Spot, cuts: Cuts): Write {
  const parts = partsOf(spot, cuts).map((part) => compilePart(spot, part, cuts));
  return (piece) => {
    let text = '{';
    for (const [i, write] of parts.entries()) text += i > 0 ? `,${write(piece)}` : write(piece);
    return `${text}}`;
  };
}

function partsOf(spot: Spot, cuts: Cuts): Part[] {
  const parts: Part[] = [];
  for (const wanted of spot.wanted ?? []) {
    const part = partOf(spot, wanted, cuts);
    const last = parts.at(-1);
    if (last && 'told' in last && 'told' in part && last.told[0]!.slot === part.told[0]!.slot)
      parts[parts.length - 1] = { told: [...last.told, ...part.told] };
    else parts.push(part);
  }
  return parts;
}

function partOf(spot: Spot, { key, name }: Wanted, cuts: Cuts): Part {
  const told = spot.told.get(key);
  if (name === '__typename' && told?.slot !== SELF) return { same: `"${key}":"${spot.type.name}"` };
  return cuts.isText(spot, told!) ? { told: [told!] } : { child: told! };
}

function compilePart(spot: Spot, part: Part, cuts: Cuts): Write {
  if ('same' in part) return () => part.same;
  if ('child' in part) return compileChild(spot, part.child, cuts);
  const texts = cuts.texts(spot, part.told);
  const [only] = texts;
  const write: Write = texts.length === 1 ? only! : (piece) => texts.map((textOf) => textOf(piece)).join(',');
  return orNull(spot, part.told, write);
}

/** Where a service does not know an object, what it would have told of it is null. */
function orNull(spot: Spot, told: readonly Told[], write: Write): Write {
  const { slot } = told[0]!;
  if (slot === SELF) return write;
  const fields = told.map((one) => spot.field(one));
  const mayBeNull = !fields.some(({ type }) => isNonNullType(type));
  const nulls = fields.map(({ key }) => `"${key}":null`).join(',');
  return (piece) => {
    if (piece.others[slot] !== null) return write(piece);
    if (!mayBeNull) throw MISMATCH;
    return nulls;
  };
}

function compileChild(spot: Spot, told: Told, cuts: Cuts): Write {
  const { slot, at } = told;
  const { key } = spot.field(told);
  const child = cuts.of(spot, slot).child(at);
  const write = compileWriter(spot.below.get(key)!, cuts);
  const opening = `"${key}":`;
  return orNull(spot, [told], (piece) => {
    const part = slot === SELF ? piece : piece.others[slot]!;
    return opening + writeChild(part.children[child]!, write);
  });
}

function writeChild(child: Child, write: Write): string {
  if (child === null) return 'null';
  if (!Array.isArray(child)) return write(child as Piece);
  let text = '[';
  let comma = '';
  for (const item of child as readonly Child[]) {
    text += comma + writeChild(item, write);
    comma = ',';
  }
  return `${text}]`;
}
