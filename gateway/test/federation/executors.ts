import '../../src/telemetry-off';
import { ApolloGateway } from '@apollo/gateway';
import { createHash } from 'node:crypto';
import { getOperationAST, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { Executor, type ExecutionRequest } from '../../src/execution/execute';
import { openPlanner } from '../../src/execution/planner';
import type { Faults } from './in-process';
import { inProcess, supergraphSdl } from './in-process';

export interface Asking {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly faults?: Faults;
}

export type Ask = (asking: Asking) => Promise<ExecutionResult>;

export interface Executors extends AsyncDisposable {
  readonly schema: GraphQLSchema;
  readonly subgraphs: ReturnType<typeof inProcess>;
  readonly ours: Ask;
  /** The same with all answers read, none passed on as told. */
  readonly reading: Ask;
  /** True where what was told is passed on as text. */
  readonly isPassedOn: (asking: Asking) => Promise<boolean>;
  /** How often subgraphs were asked so far. */
  readonly asked: () => number;
  /** Apollo's own executor on the same subgraphs. */
  readonly stock: Ask;
}

const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

export async function executors(): Promise<Executors> {
  const sdl = supergraphSdl();
  const subgraphs = inProcess();
  const planner = openPlanner(sdl);
  const executor = new Executor({ planner, subgraphs });
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    logger: SILENT,
    buildService: ({ name }) => subgraphs.get(name)!,
  });
  await gateway.load();
  const { schema } = planner;
  return {
    schema,
    subgraphs,
    ours: async (asking) => told(await executor.tell(requestFor(asking, schema))),
    isPassedOn: async (asking) => 'json' in (await executor.tell(requestFor(asking, schema))),
    asked: () => [...subgraphs.values()].reduce((sum, { asked }) => sum + asked, 0),
    reading: async (asking) => plain(await executor.execute(requestFor(asking, schema))),
    stock: async (asking) => plain(await gateway.executor(requestFor(asking, gateway.schema!) as never)),
    [Symbol.asyncDispose]: () => gateway.stop(),
  };
}

function requestFor({ query, variables = {}, faults = {} }: Asking, schema: GraphQLSchema): ExecutionRequest {
  const document = parse(query);
  const queryHash = createHash('sha256').update(query).digest('hex');
  const context = { actor: null, requestId: 'test', faults };
  const parts = {
    document,
    operation: getOperationAST(document)!,
    queryHash,
    request: { query, variables },
    context,
  };
  return { ...parts, schema, metrics: {}, logger: SILENT } as ExecutionRequest;
}

/** As it goes out. */
const plain = (result: ExecutionResult): ExecutionResult =>
  JSON.parse(JSON.stringify(result)) as ExecutionResult;

const told = (answer: Awaited<ReturnType<Executor['tell']>>): ExecutionResult =>
  'json' in answer ? (JSON.parse(`{"data":${answer.json}}`) as ExecutionResult) : plain(answer);
