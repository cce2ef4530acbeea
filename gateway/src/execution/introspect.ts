import { executeSync, Kind, OperationTypeNode, type DocumentNode, type FieldNode } from 'graphql';
import type { Complete } from './completion';
import type { Reading } from './fields';

/** Answers from the schema that callers see, whatever the subgraphs said. */
export function introspect({ schema, fragments, operation }: Reading, nodes: readonly FieldNode[]): Complete {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: operation.variableDefinitions ?? [],
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...fragments.values(),
    ],
  };
  const key = nodes[0]!.alias?.value ?? nodes[0]!.name.value;
  return (_, { variables }) =>
    executeSync({ schema, document, variableValues: variables }).data?.[key] ?? null;
}
