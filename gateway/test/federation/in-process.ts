import { composeServices } from '@apollo/composition';
import type { GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { defaultFieldResolver, execute, isObjectType, Kind, parse, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../../src/context';
import type { Ask, Subgraph, SubgraphAnswer } from '../../src/execution/fetch';
import { unavailable } from '../../src/unavailable';
import { DEFINITIONS } from './definitions';

/** What goes wrong in one operation. */
export interface Faults {
  readonly down?: string | undefined;
  /** By coordinate, `School.name`; at one key of the entity or at all. */
  readonly fields?: readonly {
    readonly coordinate: string;
    readonly key?: string | undefined;
    readonly kind: 'error' | 'null';
  }[];
}

export interface FaultyContext extends GatewayContext {
  readonly faults: Faults;
}

export function supergraphSdl(): string {
  const services = DEFINITIONS.map(({ name, sdl }) => ({
    name,
    url: `http://${name}.invalid/graphql`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl: composed, errors } = composeServices(services);
  if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
  return composed;
}

const keyOf = (source: Record<string, unknown> | undefined): unknown =>
  source?.['urn'] ?? source?.['id'] ?? source?.['uid'];

function faulty(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const coordinate = `${type.name}.${field.name}`;
      field.resolve = (source: Record<string, unknown> | undefined, given, context: FaultyContext, info) => {
        const fault = context.faults.fields?.find(
          (one) => one.coordinate === coordinate && (one.key === undefined || one.key === keyOf(source)),
        );
        if (fault?.kind === 'error') throw new Error(`${type.name}:${String(keyOf(source))}.${field.name}`);
        return fault ? null : resolve(source, given, context, info);
      };
    }
  }
  return schema;
}

/** One subgraph of the fixture, as Apollo's gateway and as ours ask it. */
export class InProcess implements Subgraph, GraphQLDataSource {
  private readonly schema: GraphQLSchema;
  /** How often it was. */
  asked = 0;

  constructor(private readonly definition: (typeof DEFINITIONS)[number]) {
    const { sdl, resolvers } = definition;
    this.schema = faulty(buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers }));
  }

  get name(): string {
    return this.definition.name;
  }

  prepare({ operation }: Parameters<Subgraph['prepare']>[0]): Ask {
    return async ({ variables, entities, context, take }) => {
      const representations = entities?.map((entity) => JSON.parse(entity) as unknown);
      const all = representations ? { ...variables, representations } : variables;
      const answer = await this.answer(operation, all, context as FaultyContext);
      const text = JSON.stringify(answer);
      return take?.(text) ? { text } : answer;
    };
  }

  async process({ request, context }: Parameters<GraphQLDataSource['process']>[0]): Promise<object> {
    return this.answer(request.query!, request.variables ?? {}, context as unknown as FaultyContext);
  }

  private async answer(query: string, variables: object, context: FaultyContext): Promise<SubgraphAnswer> {
    this.asked += 1;
    const document = parse(query);
    const variableValues = JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;
    const [operation] = document.definitions;
    if (context.faults.down === this.name && operation?.kind === Kind.OPERATION_DEFINITION)
      return unavailable(this.name, operation, variableValues['representations'] as unknown[] | undefined);
    const result = await execute({ schema: this.schema, document, variableValues, contextValue: context });
    return JSON.parse(JSON.stringify(result)) as SubgraphAnswer;
  }
}

export const inProcess = (): ReadonlyMap<string, InProcess> =>
  new Map(DEFINITIONS.map((definition) => [definition.name, new InProcess(definition)]));
