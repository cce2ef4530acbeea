import { Kind, OperationTypeNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { SubgraphAnswer } from './execution/fetch';

/** Places are named one by one up to here; beyond, the answer is null for the same reason. */
const MOST_PLACES = 50;

/** The answer in place of a subgraph that gave none: an error for each field that stays null, without an address. */
export function unavailable(
  service: string,
  operation: OperationDefinitionNode,
  entities: readonly unknown[] | undefined,
): SubgraphAnswer {
  const advice =
    operation.operation === OperationTypeNode.MUTATION
      ? 'It may or may not have been done: send it again with the same idempotencyKey.'
      : 'This part of the answer is missing. Try again in a moment.';
  const message = `The service ${service} does not answer just now. ${advice}`;
  const extensions = { code: 'SUBGRAPH_UNAVAILABLE', service };
  const errors = places(operation, entities).map((path) => ({ message, path, extensions }));
  return { data: null, errors };
}

function places({ selectionSet }: OperationDefinitionNode, entities: readonly unknown[] | undefined) {
  if (!entities) return fields(selectionSet).map((field) => [field]);
  const [root] = selectionSet.selections;
  const missing = root?.kind === Kind.FIELD && root.selectionSet ? fields(root.selectionSet) : [];
  const few = entities.slice(0, MOST_PLACES);
  return few.flatMap((_, i) => missing.map((field) => ['_entities', i, field])).slice(0, MOST_PLACES);
}

/** Names under which the fields of a selection appear in the answer. */
function fields({ selections }: SelectionSetNode): string[] {
  const found = selections.flatMap((node) => {
    if (node.kind === Kind.FIELD)
      return node.name.value === '__typename' ? [] : [node.alias?.value ?? node.name.value];
    return node.kind === Kind.INLINE_FRAGMENT ? fields(node.selectionSet) : [];
  });
  return [...new Set(found)];
}
