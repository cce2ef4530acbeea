import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { getVariableValues, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context';
import { LruMap } from '@middletier/runtime/lru-map';
import { atAskedPaths } from './asked-paths';
import { NULLED, type Shaping } from './completion';
import type { Run, Subgraph } from './fetch';
import type { Fields } from './merge';
import { CompiledOperation } from './operation';
import type { Planner } from './planner';
import { valueErrors } from './value-errors';

const MOST_OPERATIONS = 500;

/** What of a request the executor reads. */
export type ExecutionRequest = Pick<
  GatewayGraphQLRequestContext,
  'document' | 'operation' | 'queryHash' | 'request'
> & {
  readonly context: GatewayContext;
};

export interface ExecutorParts {
  readonly planner: Planner;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
}

/** An operation whose variables are right. */
interface Begun {
  readonly operation: CompiledOperation;
  readonly run: Run;
}

/** Runs operations over the subgraphs, by Apollo's plans. */
export class Executor {
  private readonly operations = new LruMap<string, CompiledOperation>(MOST_OPERATIONS);

  constructor(private readonly parts: ExecutorParts) {}

  /** As callers see it. */
  get schema(): GraphQLSchema {
    return this.parts.planner.schema;
  }

  async execute(request: ExecutionRequest): Promise<GatewayExecutionResult> {
    const begun = this.begin(request);
    return 'errors' in begun ? begun : this.answer(begun);
  }

  /** As `execute`, with the data as JSON where there was nothing to say besides: that spares reading most answers. */
  async tell(request: ExecutionRequest): Promise<{ readonly json: string } | GatewayExecutionResult> {
    const begun = this.begin(request);
    if ('errors' in begun) return begun;
    const { operation, run } = begun;
    const passed = await operation.verbatim(run.coerced)?.run(run);
    if (passed && 'data' in passed) return { json: passed.data };
    return this.answer(passed ? { operation, run: { ...run, known: passed.known } } : begun);
  }

  private begin(request: ExecutionRequest): Begun | { readonly errors: readonly GraphQLError[] } {
    const variables = request.request.variables ?? {};
    const { variableDefinitions = [] } = request.operation;
    const { coerced, errors: faults } = getVariableValues(this.schema, variableDefinitions, variables);
    if (faults) return { errors: faults };
    const operation = this.compiled(request);
    return { operation, run: { variables, coerced, context: request.context, errors: [] } };
  }

  private async answer({ operation, run }: Begun): Promise<GatewayExecutionResult> {
    const { variables, coerced } = run;
    const answered: Fields = {};
    await operation.walk(run, [{ value: answered, way: undefined }]);
    const shaping: Shaping = { violations: [], variables };
    const shaped = operation.shape(coerced)(answered, shaping);
    const data = shaped === NULLED ? null : (shaped as Fields);
    const told = atAskedPaths(run.errors, { reading: operation.reading(coerced), answered });
    const errors = [...told, ...valueErrors(shaping.violations, told)];
    return errors.length > 0 ? { data, errors } : { data };
  }

  /** The plan by which the request is run. */
  plan(request: ExecutionRequest): QueryPlan {
    return this.compiled(request).plan;
  }

  /** False where there is no plan for it, or its form is refused: running it says why. */
  canRun(request: ExecutionRequest): boolean {
    try {
      this.compiled(request);
      return true;
    } catch {
      return false;
    }
  }

  private compiled({ document, operation, queryHash, request }: ExecutionRequest): CompiledOperation {
    const { planner, subgraphs } = this.parts;
    const key = `${queryHash} ${request.operationName ?? ''}`;
    const known = this.operations.get(key);
    if (known) return known;
    const { schema, supergraph } = planner;
    const plan = planner.plan(document, request.operationName);
    const compiled = new CompiledOperation({ document, operation, plan, schema }, { supergraph, subgraphs });
    this.operations.set(key, compiled);
    return compiled;
  }
}
