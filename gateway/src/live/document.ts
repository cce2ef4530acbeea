import {
  getOperationAST,
  GraphQLError,
  Kind,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Refusal } from '@middletier/runtime/refusal';
import { MOST_TOKENS } from '../apollo';

/** A document that does not parse or is not valid against the schema. */
export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The document is not valid.');
  }
}

export interface SubscriptionDocument {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly field: FieldNode;
}

export interface Served {
  readonly schema: GraphQLSchema;
  /** Shows the schema to whoever asks, and hints at its names in errors. */
  readonly development: boolean;
}

/** Parses and validates by the same rules as over HTTP. Throws InvalidDocument, or a Refusal for what is no subscription. */
export function readDocument(
  { schema, development }: Served,
  query: string,
  operationName: string | undefined,
): SubscriptionDocument {
  const document = parsed(query);
  const rules = development ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { hideSuggestions: !development });
  if (errors.length > 0)
    throw new InvalidDocument(errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')));
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw new Refusal(
      'BAD_REQUEST',
      'The document has no operation of that name, or several and none is named.',
    );
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new Refusal(
      'BAD_REQUEST',
      'This connection serves subscriptions. Send queries and mutations to POST /graphql.',
    );
  return { document, operation, field: rootField(document, operation.selectionSet) };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    throw error instanceof GraphQLError ? new InvalidDocument([coded(error, 'GRAPHQL_PARSE_FAILED')]) : error;
  }
}

/** The same error with the code that Apollo Server gives it over HTTP. */
export const coded = ({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });

/** Validation has made sure that there is one field, however deep in fragments. */
function rootField(document: DocumentNode, { selections }: SelectionSetNode): FieldNode {
  const [node] = selections;
  if (node?.directives?.length)
    throw new Refusal('BAD_REQUEST', 'The field of a subscription takes no directives.');
  if (node?.kind === Kind.FIELD) return node;
  if (node?.kind === Kind.INLINE_FRAGMENT) return rootField(document, node.selectionSet);
  for (const fragment of document.definitions)
    if (fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.name.value === node?.name.value)
      return rootField(document, fragment.selectionSet);
  throw new Refusal('BAD_REQUEST', 'The subscription selects no field.');
}

/** Variables that only narrow the stream: they are used in the root field's own arguments and nowhere else. */
export function narrowingVariables({ document, field }: SubscriptionDocument): Set<string> {
  const uses = new Map<string, number>();
  const count = (by: number) => ({
    VariableDefinition: () => false as const,
    Variable: ({ name }: { name: { value: string } }) =>
      void uses.set(name.value, (uses.get(name.value) ?? 0) + by),
  });
  visit(document, count(1));
  for (const argument of field.arguments ?? []) visit(argument, count(-1));
  return new Set([...uses].filter(([, elsewhere]) => elsewhere === 0).map(([name]) => name));
}
