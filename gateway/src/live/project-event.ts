import { Kind, type DocumentNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { EventRoot } from '../context';

type Json = Readonly<Record<string, unknown>>;

/** Something is selected that the event does not carry, or that cannot be told from the event alone. */
class NotCarried extends Error {}

/**
 * Answers a fetch from the event itself. Undefined where the event does not carry everything selected: then the subgraph
 * that owns the field must be asked.
 */
export function projectEvent(document: DocumentNode, root: EventRoot): Record<string, unknown> | undefined {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const [field, ...others] = operation?.selectionSet.selections ?? [];
  if (field?.kind !== Kind.FIELD || !field.selectionSet || others.length > 0) return undefined;
  const event = root[field.name.value];
  if (!event) return undefined;
  try {
    return {
      [field.alias?.value ?? field.name.value]: new Projection(document).of(
        event,
        field.selectionSet,
        undefined,
      ),
    };
  } catch (reason) {
    if (reason instanceof NotCarried) return undefined;
    throw reason;
  }
}

class Projection {
  constructor(private readonly document: DocumentNode) {}

  /** @param into what an earlier selection of the same field gave */
  of(value: unknown, selections: SelectionSetNode, into: unknown): unknown {
    if (value === null) return null;
    if (Array.isArray(value))
      return value.map((item, i) => this.of(item, selections, (into as unknown[] | undefined)?.[i]));
    if (typeof value !== 'object') throw new NotCarried();
    const result = (into ?? {}) as Record<string, unknown>;
    this.select(value as Json, selections, result);
    return result;
  }

  private select(value: Json, { selections }: SelectionSetNode, result: Record<string, unknown>): void {
    for (const node of selections) {
      if (node.directives?.length) throw new NotCarried();
      if (node.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = node;
        const carried = value[name.value];
        if (carried === undefined || node.arguments?.length) throw new NotCarried();
        const key = alias?.value ?? name.value;
        result[key] = selectionSet ? this.of(carried, selectionSet, result[key]) : carried;
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragment(node.name.value);
      const condition = fragment.typeCondition?.name.value;
      if (condition && condition !== value['__typename']) throw new NotCarried();
      this.select(value, fragment.selectionSet, result);
    }
  }

  private fragment(name: string) {
    for (const node of this.document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name) return node;
    throw new NotCarried();
  }
}
