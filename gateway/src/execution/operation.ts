import type { QueryPlan } from '@apollo/query-planner';
import {
  GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LruMap } from '@middletier/runtime/lru-map';
import type { Complete } from './completion';
import { conditionVariables } from './conditions';
import type { Reading } from './fields';
import type { PlanParts, Step } from './fetch';
import { isRefusedName, type Fields } from './merge';
import { compileFields } from './shaper';
import { Verbatim } from './verbatim/verbatim';
import { compilePlan } from './walk';

/** Combinations of conditions of which the shape is kept. */
const MOST_SHAPES = 16;

export interface OperationSource {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly plan: QueryPlan;
  /** As callers see it. */
  readonly schema: GraphQLSchema;
}

/** All that can be known of an operation before it runs. */
export class CompiledOperation {
  readonly walk: Step;
  private readonly conditions: readonly string[];
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly shapes = new LruMap<string, Complete>(MOST_SHAPES);
  private readonly passages = new LruMap<string, { readonly verbatim: Verbatim | undefined }>(MOST_SHAPES);

  constructor(
    private readonly source: OperationSource,
    private readonly parts: PlanParts,
  ) {
    const { document, plan } = source;
    refuseNames(document);
    this.walk = compilePlan(plan.node, parts);
    this.conditions = conditionVariables(document);
    this.fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
      ),
    );
  }

  get plan(): QueryPlan {
    return this.source.plan;
  }

  reading(variables: Readonly<Fields>): Reading {
    const { schema, operation } = this.source;
    return { schema, operation, fragments: this.fragments, variables };
  }

  /** Compiled once for each combination of what @skip and @include ask. */
  shape(coerced: Readonly<Fields>): Complete {
    const key = this.decided(coerced);
    const known = this.shapes.get(key);
    if (known) return known;
    const { schema, operation } = this.source;
    const root = schema.getRootType(operation.operation)!;
    const shape = compileFields(this.reading(coerced), root, [operation.selectionSet]);
    this.shapes.set(key, shape);
    return shape;
  }

  /** How answers are passed on as they are told; compiled as shapes are. Undefined where that cannot be done. */
  verbatim(coerced: Readonly<Fields>): Verbatim | undefined {
    const key = this.decided(coerced);
    const known = this.passages.get(key);
    if (known) return known.verbatim;
    const verbatim = Verbatim.of(this.plan, this.reading(coerced), this.parts);
    this.passages.set(key, { verbatim });
    return verbatim;
  }

  /** What @skip and @include ask, answered. */
  private decided(coerced: Readonly<Fields>): string {
    return this.conditions.map((name) => (coerced[name] === true ? 1 : 0)).join('');
  }
}

/** An answer under these names could not be told from an attack on objects. */
function refuseNames(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (!alias || !isRefusedName(alias.value)) return;
      const message = `${alias.value} cannot be an alias: choose another.`;
      throw new GraphQLError(message, { nodes: alias, extensions: { code: 'BAD_REQUEST' } });
    },
  });
}
