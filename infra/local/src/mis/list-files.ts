import type { MisClient } from './mis-client';

const QUERY = `{ returnFiles(first: 20) { totalCount edges { node { id kind name state startedAt sentBy rows accepted
  corrected unchanged rejected concerns } } } }`;

interface Listed {
  readonly returnFiles: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly kind: string;
        readonly name: string | null;
        readonly state: string;
        readonly startedAt: string;
        readonly sentBy: string;
        readonly rows: number;
        readonly accepted: number;
        readonly corrected: number;
        readonly unchanged: number;
        readonly rejected: number;
        readonly concerns: readonly string[];
      };
    }[];
  };
}

/** The last files. @returns the exit code */
export async function listFiles(client: MisClient): Promise<number> {
  const { returnFiles } = await client.ask<Listed>(QUERY, {});
  for (const { node } of returnFiles.edges) {
    const { id, kind, name, state, startedAt, sentBy, rows, accepted, corrected, unchanged, rejected } = node;
    console.log(
      `${startedAt.slice(0, 16).replace('T', ' ')}  ${kind.padEnd(11)} ${state.padEnd(11)} ${name ?? '–'}`,
    );
    const fresh = accepted - corrected;
    const counts = `${rows} rows: ${fresh} new, ${corrected} corrected, ${unchanged} unchanged, ${rejected} rejected`;
    console.log(`  ${counts} · ${sentBy} · ${id}`);
    for (const concern of node.concerns) console.log(`  ${concern}`);
  }
  const more = returnFiles.totalCount - returnFiles.edges.length;
  if (more > 0) console.log(`… and ${more} earlier ones`);
  return 0;
}
