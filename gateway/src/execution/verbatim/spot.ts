import { getNamedType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { selectFields, type Reading } from '../fields';
import { setsOf, Unfit, type LaidField, type Layout } from './layout';
import { SELF } from './piece';

/** Who tells a field of a spot: the answer that the object is from, or one of the others that entities were asked for. */
export interface Told {
  readonly slot: number;
  /** In that answer's layout. */
  readonly at: number;
}

/** A field as the caller wants it. */
export interface Wanted {
  readonly key: string;
  readonly name: string;
}

/** An object of the answer, or all objects of a list, and who tells what of it. */
export class Spot {
  self: Layout | undefined;
  readonly others: Layout[] = [];
  readonly below = new Map<string, Spot>();
  readonly told = new Map<string, Told>();
  /** Undefined where the caller did not ask for it. */
  wanted: readonly Wanted[] | undefined;

  constructor(
    readonly id: number,
    readonly type: GraphQLObjectType,
  ) {}

  layout(slot: number): Layout {
    return (slot === SELF ? this.self : this.others[slot])!;
  }

  field({ slot, at }: Told): LaidField {
    return this.layout(slot).fields[at]!;
  }

  /** True where an object can be passed on, or passed over, whole. */
  get isWhole(): boolean {
    const { self, others, wanted } = this;
    if (!self || others.length > 0 || ![...this.below.values()].every(({ isWhole }) => isWhole)) return false;
    const { fields } = self;
    return (
      !wanted || (wanted.length === fields.length && wanted.every(({ key }, i) => key === fields[i]!.key))
    );
  }
}

/** All the spots of an operation; the first is the root. */
export class Spots {
  readonly all: Spot[] = [];

  constructor(root: GraphQLObjectType) {
    this.make(root);
  }

  get root(): Spot {
    return this.all[0]!;
  }

  private make(type: GraphQLObjectType): Spot {
    const spot = new Spot(this.all.length, type);
    this.all.push(spot);
    return spot;
  }

  /** Notes who tells what; gives the slot. Throws Unfit where two tell of one object below: they would have to be merged. */
  tell(spot: Spot, layout: Layout, slot = spot.others.push(layout) - 1): number {
    for (const [at, { key, type, below }] of layout.fields.entries()) {
      const known = spot.told.has(key);
      if (below && known) throw new Unfit(`${key} is told twice`);
      if (!known) spot.told.set(key, { slot, at });
      if (!below) continue;
      const inner = this.make(getNamedType(type) as GraphQLObjectType);
      inner.self = below;
      spot.below.set(key, inner);
      this.tell(inner, below, SELF);
    }
    return slot;
  }

  /** What of it all the caller wants. */
  want(reading: Reading, spot: Spot, sets: readonly SelectionSetNode[]): void {
    const wanted: Wanted[] = [];
    for (const [key, nodes] of selectFields(reading, spot.type, sets)) {
      const name = nodes[0].name.value;
      if (name !== '__typename' && !spot.told.has(key)) throw new Unfit(`nobody tells ${key}`);
      wanted.push({ key, name });
      const below = spot.below.get(key);
      if (below) this.want(reading, below, setsOf(nodes));
    }
    spot.wanted = wanted;
  }

  /** The spot at a path of the plan that begins at another. */
  at(path: readonly (string | number)[], from: Spot): Spot {
    let spot = from;
    for (const step of path) {
      const below = step === '@' ? spot : spot.below.get(String(step));
      if (!below) throw new Unfit(`nothing is known at ${path.join('.')}`);
      spot = below;
    }
    return spot;
  }
}
