import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

export interface RandomOperation {
  readonly query: string;
  readonly variables: { readonly on: boolean; readonly off?: boolean; readonly few?: number };
}

export interface Grammar {
  readonly schema: GraphQLSchema;
  readonly depth: number;
  /** Selects the keys and type of every object, so that it is known which one an answer shows. */
  readonly named: boolean;
  /** Only objects of which it is known what type they are. */
  readonly concrete?: boolean;
}

/** Any valid operation: aliases, fragments, inline and named, conditions by literal and variable, arguments. */
export const randomOperation = (grammar: Grammar): fc.Arbitrary<RandomOperation> =>
  fc.gen().map((pick) => new Writer(pick, grammar).operation());

const KEYS: Readonly<Record<string, string>> = {
  School: 'urn',
  Trust: 'uid',
  Person: 'id',
  Book: 'id',
  Film: 'id',
  Media: 'id',
};

class Writer {
  private readonly fragments: string[] = [];

  constructor(
    private readonly pick: GeneratorValue,
    private readonly grammar: Grammar,
  ) {}

  operation(): RandomOperation {
    const { schema, depth } = this.grammar;
    const mutation = !this.grammar.named && !this.grammar.concrete && this.number(20) === 0;
    const root = mutation ? schema.getMutationType()! : schema.getQueryType()!;
    const body = this.set(root, depth);
    const head = `${mutation ? 'mutation' : 'query'}($on: Boolean!, $off: Boolean! = false, $few: Int = 1)`;
    const off = this.number(3);
    const variables = {
      on: this.number(4) > 0,
      ...(off > 0 ? { off: off > 1 } : {}),
      ...(this.number(2) ? { few: this.number(3) } : {}),
    };
    const few = this.grammar.concrete
      ? 'unused: person(id: "p1") { __typename }'
      : 'unused: media(first: $few) { __typename }';
    const used = `__typename @skip(if: $off) @include(if: $on) ${few}`;
    const rest = mutation
      ? '__typename @skip(if: $off) @include(if: $on) again @skip(if: true) { urn }'
      : used;
    return {
      query: [`${head} { ${body} ${rest} }`, ...this.fragments]
        .join('\n')
        .replace(mutation || this.grammar.concrete ? ', $few: Int = 1' : '\0', ''),
      variables,
    };
  }

  private number(below: number): number {
    return this.pick(fc.nat, { max: below - 1 });
  }

  private set(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + this.number(4) }, () => this.part(type, depth));
    const key = KEYS[type.name];
    const names = this.grammar.named ? `__typename ${key ?? ''} ` : '';
    return names + parts.join(' ');
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    const choice = this.number(12);
    if (choice === 0) return this.number(2) ? '__typename' : 'kind: __typename';
    if (depth > 0 && (choice < 3 || isUnionType(type) || (isAbstractType(type) && choice < 7)))
      return this.fragment(type, depth);
    if (isUnionType(type)) return '__typename';
    const fields = Object.values(type.getFields()).filter(
      (field) =>
        (depth > 0 || !isCompositeType(getNamedType(field.type))) &&
        !(this.grammar.concrete && isAbstractType(getNamedType(field.type))),
    );
    return fields.length > 0 ? this.field(fields[this.number(fields.length)]!, depth) : '__typename';
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.map((argument) => this.argument(argument)).filter(Boolean);
    const type = getNamedType(field.type);
    const inner = isCompositeType(type) ? ` { ${this.set(type, depth - 1)} }` : '';
    const suffix = given.join('').replace(/[^a-zA-Z0-9]/g, '');
    const alias =
      this.number(4) === 0 || given.length ? `${'ab'[this.number(2)]}${suffix}_${field.name}: ` : '';
    return `${alias}${field.name}${given.length ? `(${given.join(', ')})` : ''}${this.condition()}${inner}`;
  }

  private argument({ name }: GraphQLArgument): string {
    if (name === 'urn') return `urn: "s${this.number(6)}"`;
    if (name === 'id') return `id: "p${this.number(7)}"`;
    if (name === 'stars') return `stars: ${this.number(4)}`;
    if (name === 'name') return 'name: "New"';
    if (name === 'upper') return ['', 'upper: true', 'upper: $on'][this.number(3)]!;
    return ['', `${name}: ${this.number(4)}`, this.grammar.named ? '' : `${name}: $few`][this.number(3)]!;
  }

  private condition(): string {
    const none = Array.from({ length: 8 }, () => '');
    const some = [
      ' @include(if: $on)',
      ' @skip(if: $off)',
      ' @skip(if: $on)',
      ' @include(if: false)',
      ' @skip(if: $off) @include(if: $on)',
    ];
    const all = [...none, ...some];
    return all[this.number(all.length)]!;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const { schema } = this.grammar;
    const possible = isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [type];
    const wider = possible.flatMap((one) => ('getInterfaces' in one ? one.getInterfaces() : []));
    const conditions = [...possible, ...wider, type];
    const on = conditions[this.number(conditions.length)]!;
    const body = this.set(on, depth - 1);
    if (this.number(2))
      return `...${this.number(4) || on !== type ? ` on ${on.name}` : ''}${this.condition()} { ${body} }`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${on.name} { ${body} }`);
    return `...${name}${this.condition()}`;
  }
}
