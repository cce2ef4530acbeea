import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { concatAST, parse, Source, type DocumentNode } from 'graphql';

/** The SDL of one service, as its slices wrote it: one `schema.graphql` in a folder. */
export interface Subgraph {
  readonly name: string;
  /** The service's folder. */
  readonly folder: string;
  readonly files: readonly SdlFile[];
  readonly document: DocumentNode;
}

interface SdlFile {
  /** Relative to the house, with forward slashes, as an editor opens it. */
  readonly path: string;
  readonly document: DocumentNode;
}

/** The top folder of this repository: where `services/` and `gateway/` stand. */
export const HOUSE = path.resolve(__dirname, '../../..');

/** Every service with SDL, in order of name. Throws with the file's name where a file does not parse. */
export function readSubgraphs(house: string): Subgraph[] {
  const services = path.join(house, 'services');
  const subgraphs = readdirSync(services)
    .sort()
    .map((name) => readSubgraph(house, name))
    .filter((subgraph) => subgraph.files.length > 0);
  if (subgraphs.length === 0) throw new Error(`No schema.graphql under ${services}/*/src.`);
  return subgraphs;
}

function readSubgraph(house: string, name: string): Subgraph {
  const folder = path.join(house, 'services', name);
  const files = sdlPaths(path.join(folder, 'src')).map((file) => readSdl(house, file));
  return { name, folder, files, document: concatAST(files.map((file) => file.document)) };
}

function sdlPaths(source: string): string[] {
  if (!existsSync(source)) return [];
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'schema.graphql')
    .sort()
    .map((file) => path.join(source, file));
}

function readSdl(house: string, file: string): SdlFile {
  const relative = path.relative(house, file).split(path.sep).join('/');
  return { path: relative, document: parse(new Source(readFileSync(file, 'utf8'), relative)) };
}
