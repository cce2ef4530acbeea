import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { readSubgraphs, type Subgraph } from './subgraphs';
import type { MadeFile } from './made-file';

const HEADER = '// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.\n\n';

// A scalar that is not here stops the run: its TypeScript type is a decision, and this is where it is taken.
const scalars = { ID: 'string', Date: 'string', DateTime: 'string', Pence: 'number' };

const config = {
  federation: true,
  // @key and its like come through `extend schema @link`; the plugin would declare those of federation 1.
  disableFederationDirectiveAndScalarInjection: true,
  // Mapped types mostly bear the name of the GraphQL type.
  mapperTypeSuffix: 'Model',
  contextType: '../context#Context',
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  noSchemaStitching: true,
  useTypeImports: true,
  // A resolver may leave a nullable field undefined; an argument that was left out is absent, never undefined.
  maybeValue: 'T | null | undefined',
  inputMaybeValue: 'T | null',
};

/** The typed resolvers of every service of a house: `services/<name>/src/generated/graphql.ts`. */
export function resolverTypes(house: string): Promise<MadeFile[]> {
  return Promise.all(readSubgraphs(house).map(resolverTypesOf));
}

async function resolverTypesOf(subgraph: Subgraph): Promise<MadeFile> {
  const file = `services/${subgraph.name}/src/generated/graphql.ts`;
  const text = await codegen({
    filename: file,
    documents: [],
    schema: subgraph.document,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: { ...config, mappers: readMappers(subgraph) },
  });
  return { path: file, text: HEADER + withoutStreams(text).trimEnd() + '\n' };
}

// The gateway streams events; a service only resolves the one it is sent, and has nothing to subscribe to. So its
// subscription fields are typed as what they are there: fields like any other.
function withoutStreams(types: string): string {
  return types.replace(/\bSubscriptionResolver<(.+), "\w+", ParentType/g, 'Resolver<$1, ParentType');
}

/** `src/mappers.json`: GraphQL type → "path#Type" as seen from `src/generated`; a service without one maps nothing. */
function readMappers(subgraph: Subgraph): Record<string, string> {
  const file = path.join(subgraph.folder, 'src/mappers.json');
  if (!existsSync(file)) return {};
  const mappers = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const declared = declaredTypes(subgraph);
  const unknown = Object.keys(mappers).filter((type) => !declared.has(type));
  if (unknown.length > 0) throw new Error(`${file} maps types that no SDL declares: ${unknown.join(', ')}`);
  return mappers;
}

function declaredTypes({ document }: Subgraph): Set<string> {
  const names = document.definitions.map((definition) =>
    'name' in definition ? definition.name?.value : undefined,
  );
  return new Set(names.filter((name) => name !== undefined));
}
