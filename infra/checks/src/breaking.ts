import { execFileSync } from 'node:child_process';
import {
  buildASTSchema,
  findBreakingChanges,
  Kind,
  parse,
  visit,
  type ASTNode,
  type GraphQLSchema,
} from 'graphql';
import { breakingChange, type BreakingChange } from './breaking-change';

/** What a client of the graph may lose between two supergraphs. */
export function breakingChanges(before: string, after: string): BreakingChange[] {
  const schema = apiSchema(before);
  return findBreakingChanges(schema, apiSchema(after)).map((change) => breakingChange(schema, change));
}

/** A file as it stands in the last commit; undefined where there is no commit, or no such file in it. */
export function committed(house: string, file: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:./${file}`], { cwd: house, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return undefined;
  }
}

// A supergraph is the API and, beside it, what the planner needs to know. Clients see only the API.
function apiSchema(supergraph: string): GraphQLSchema {
  const api = visit(parse(supergraph, { noLocation: true }), {
    enter: (node) => (isHidden(node) ? null : undefined),
  });
  return buildASTSchema(api, { assumeValidSDL: true });
}

const PLANNERS_OWN = /^(join|link)__/;
const CLIENTS_OWN = new Set(['deprecated', 'specifiedBy', 'oneOf']);

function isHidden(node: ASTNode): boolean {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return true;
  if (node.kind === Kind.DIRECTIVE) return !CLIENTS_OWN.has(node.name.value);
  if ('name' in node && PLANNERS_OWN.test(node.name?.value ?? '')) return true;
  return 'directives' in node && (node.directives ?? []).some(({ name }) => name.value === 'inaccessible');
}
