import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Exemplar } from '@middletier/exemplars/exemplar';
import type { Asked } from '@middletier/exemplars/run-exemplar';
import type { Person } from '@middletier/local/development-issuer';
import { areaOf, type Area } from './area';

/** A root field as a scenario asked it and was answered. */
export interface Example {
  readonly area: Area;
  readonly person: Person;
  readonly args: Data;
}

/** A thing that a scenario left behind. */
export interface Thing {
  readonly area: Area;
  readonly id: string;
}

type Data = Readonly<Record<string, unknown>>;

/** What scenarios asked and what they were answered: real things, of which everybody can be asked whose they are. */
export class ScenarioRecord {
  /** One of each root field, by `Query.fund`. */
  readonly examples = new Map<string, Example>();
  /** The last one of each type. */
  readonly things = new Map<string, Thing>();

  constructor(private readonly schema: GraphQLSchema) {}

  add(exemplar: Exemplar, { as, document, variables, data, refused }: Asked): void {
    if (refused || !data) return;
    const person = { subject: `${exemplar.name}-${as}`, ...exemplar.people[as]! };
    const area = areaOf(exemplar, urnIn(variables));
    for (const definition of parse(document).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const root = this.schema.getRootType(definition.operation)!;
      for (const node of fieldsIn(definition.selectionSet)) {
        const field = root.getFields()[node.name.value]!;
        const args = getArgumentValues(field, node, variables);
        this.keep(`${root.name}.${field.name}`, { area, person, args });
        this.noteAsked(area, field, args);
      }
    }
    this.noteAnswer(area, document, data);
  }

  /** Of mutations the last, nearest to what there is now; of queries the first, asked before others loaded theirs. */
  private keep(field: string, example: Example): void {
    if (field.startsWith('Query.') && this.examples.has(field)) return;
    this.examples.set(field, example);
  }

  /** What an answer shows there is. */
  noteAnswer(area: Area, document: string, data: unknown): void {
    for (const definition of parse(document).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const root = this.schema.getRootType(definition.operation)!;
      this.noteShown(area, { type: root, selection: definition.selectionSet, value: data });
    }
  }

  /** Where no answer tells: the first to have an id of its own is what was opened. */
  private noteAsked(area: Area, { type }: GraphQLField<unknown, unknown>, args: Data): void {
    const { id } = (args['input'] ?? {}) as { readonly id?: unknown };
    const { name } = getNamedType(type);
    if (typeof id === 'string' && !this.things.has(name)) this.things.set(name, { area, id });
  }

  private noteShown(area: Area, { type, selection, value }: Shown): void {
    const named = getNamedType(type);
    if (!isObjectType(named) || !selection) return;
    for (const one of [value].flat(3)) {
      if (typeof one !== 'object' || one === null) continue;
      for (const node of fieldsIn(selection)) {
        const shown: unknown = (one as Data)[nameOf(node)];
        const field = named.getFields()[node.name.value];
        if (node.name.value === 'id' && typeof shown === 'string')
          this.things.set(named.name, { area, id: shown });
        if (field) this.noteShown(area, { type: field.type, selection: node.selectionSet, value: shown });
      }
    }
  }
}

/** The school that an operation is about, wherever its variables say so. */
const urnIn = (variables: unknown): string | undefined =>
  /"(?:urn|school)":"(\d{6})"/.exec(JSON.stringify(variables))?.[1];

interface Shown {
  readonly type: GraphQLOutputType;
  readonly selection: SelectionSetNode | undefined;
  readonly value: unknown;
}

const nameOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
const fieldsIn = ({ selections }: SelectionSetNode): FieldNode[] =>
  selections.flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one];
    return one.kind === Kind.INLINE_FRAGMENT ? fieldsIn(one.selectionSet) : [];
  });
