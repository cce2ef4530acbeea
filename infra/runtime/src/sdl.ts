import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DocumentNode } from 'graphql';

/** A service's SDL: `src/schema.graphql` (its federation links) and `src/<slice>/schema.graphql`, one per slice. */
export function readSdl(packageRoot: string): DocumentNode[] {
  const source = join(packageRoot, 'src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('schema.graphql'))
    .sort()
    .map((file) => parse(readFileSync(join(source, file), 'utf8')));
}
