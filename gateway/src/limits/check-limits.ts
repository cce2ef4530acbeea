import { Refusal } from '@middletier/runtime/refusal';
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { CostReckoning, type Cost, type Costed } from './cost';
import { extentOf, type Extent } from './extent';

/** What one operation may ask at the most. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Objects, as its page sizes allow. */
  readonly cost: number;
}

export interface LimitedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation may cost in objects. Refuses TOO_DEEP, TOO_MANY_ALIASES, TOO_MANY_DIRECTIVES and TOO_COSTLY, naming the limit and what to do. */
export function checkLimits(
  limits: Limits,
  { schema, document, operation, variables }: LimitedOperation,
): number {
  const { fragments, depth, aliases, directives } = lookedAt(document, operation);
  check(depth, limits.depth, {
    code: 'TOO_DEEP',
    what: 'levels of fields',
    fix: 'Ask for what is further down by its key.',
  });
  check(aliases, limits.aliases, {
    code: 'TOO_MANY_ALIASES',
    what: 'aliases',
    fix: 'Ask for a list, or send several documents.',
  });
  check(directives, limits.directives, {
    code: 'TOO_MANY_DIRECTIVES',
    what: 'directives',
    fix: 'Send several documents.',
  });
  const { objects, dearest } = costOf({ schema, operation, fragments, variables });
  const fix = `Ask for smaller pages (first); most of it comes from ${dearest}.`;
  check(objects, limits.cost, { code: 'TOO_COSTLY', what: 'objects', fix });
  return objects;
}

/** Of the operations that take no variables. */
const costs = new WeakMap<OperationDefinitionNode, { readonly schema: GraphQLSchema; readonly cost: Cost }>();

function costOf(asked: Costed): Cost {
  const { schema, operation } = asked;
  if (operation.variableDefinitions?.length) return new CostReckoning(asked).total();
  const known = costs.get(operation);
  if (known?.schema === schema) return known.cost;
  const cost = new CostReckoning(asked).total();
  costs.set(operation, { schema, cost });
  return cost;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Of the operations whose documents are kept parsed: only the cost depends on the variables of a request. */
const known = new WeakMap<OperationDefinitionNode, Extent & { readonly fragments: Fragments }>();

function lookedAt({ definitions }: DocumentNode, operation: OperationDefinitionNode) {
  const found = known.get(operation);
  if (found) return found;
  const fragments: Fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const looked = { ...extentOf(operation, fragments), fragments };
  known.set(operation, looked);
  return looked;
}

interface Saying {
  readonly code: string;
  readonly what: string;
  readonly fix: string;
}

function check(found: number, limit: number, { code, what, fix }: Saying): void {
  if (found <= limit) return;
  throw new Refusal(code, `This asks for ${found} ${what}, and ${limit} are the most. ${fix}`);
}
