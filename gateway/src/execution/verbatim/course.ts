import type { FetchNode, PlanNode } from '@apollo/query-planner';
import {
  isObjectType,
  Kind,
  OperationTypeNode,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { Reading } from '../fields';
import { plainKey } from '../representations';
import { layoutOf, Unfit } from './layout';
import type { Spot, Spots } from './spot';

/** One fetch of a plan: what spot it tells of, and by what fields entities are asked for there. */
export interface Fetching {
  readonly node: FetchNode;
  readonly spot: Spot;
  readonly slot: number;
  /** Undefined where the root is asked. */
  readonly key: readonly string[] | undefined;
}

/** A plan with its conditions decided. */
export type Course =
  | { readonly kind: 'fetch'; readonly fetching: Fetching }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Course[] };

/** Reads a plan, and notes in the spots who tells what. Throws Unfit. */
export class CourseReader {
  constructor(
    private readonly spots: Spots,
    /** Of the operation, with the variables that conditions ask for. */
    private readonly reading: Reading,
    private readonly supergraph: Reading['schema'],
  ) {}

  read(node: PlanNode | undefined, spot = this.spots.root): Course {
    if (!node) return { kind: 'sequence', steps: [] };
    switch (node.kind) {
      case 'Fetch':
        return { kind: 'fetch', fetching: this.fetching(node, spot) };
      case 'Sequence':
        return { kind: 'sequence', steps: node.nodes.map((inner) => this.read(inner, spot)) };
      case 'Parallel':
        return { kind: 'parallel', steps: node.nodes.map((inner) => this.read(inner, spot)) };
      case 'Flatten':
        return this.read(node.node, this.spots.at(node.path, spot));
      case 'Condition': {
        const met = this.reading.variables[node.condition] === true;
        return this.read(met ? node.ifClause : node.elseClause, spot);
      }
      default:
        throw new Unfit(`a plan with ${node.kind}`);
    }
  }

  private fetching(node: FetchNode, spot: Spot): Fetching {
    if (node.inputRewrites?.length || node.outputRewrites?.length)
      throw new Unfit('What is told is rewritten.');
    const key = node.requires && plainKey(this.supergraph, node.requires, spot.type.name);
    if (node.requires ? !key : spot !== this.spots.root)
      throw new Unfit('Entities are not asked for by a plain key.');
    const { reading, sets } = this.asked(node);
    const layout = layoutOf({ reading, shown: this.reading.schema }, this.full(spot.type), sets);
    return { node, spot, slot: this.spots.tell(spot, layout), key };
  }

  /** What the fetch asks of its objects. */
  private asked({ operationDocumentNode: document, requires }: FetchNode) {
    const fragments: Reading['fragments'] = new Map(
      document!.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
    const operation = document!.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!;
    if (operation.operation !== OperationTypeNode.QUERY) throw new Unfit('It is not a query.');
    const { variables } = this.reading;
    const reading: Reading = { schema: this.supergraph, operation, fragments, variables };
    return { reading, sets: [requires ? entitiesOf(operation.selectionSet) : operation.selectionSet] };
  }

  private full({ name }: GraphQLObjectType): GraphQLObjectType {
    const type = this.supergraph.getType(name);
    if (isObjectType(type)) return type;
    throw new Unfit(`${name} may be of several types`);
  }
}

function entitiesOf({ selections }: SelectionSetNode): SelectionSetNode {
  const [only] = selections;
  if (selections.length !== 1 || only?.kind !== Kind.FIELD || only.alias)
    throw new Unfit('More than entities is asked.');
  return only.selectionSet!;
}
