import { getLocation, Kind, visit, type ASTNode } from 'graphql';
import { readSubgraphs } from './subgraphs';

const DESCRIBED: ReadonlySet<Kind> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

// Every slice adds to these three; none of them is the place for a description.
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Types, fields, arguments and enum values without a description, as "file:line Type.field(argument:)". */
export function undescribed(house: string): string[] {
  return readSubgraphs(house).flatMap((subgraph) =>
    subgraph.files.flatMap((file) =>
      undescribedNodes(file.document).map(
        ({ node, coordinate }) => `${file.path}:${lineOf(node)} ${coordinate} has no description`,
      ),
    ),
  );
}

function undescribedNodes(document: ASTNode): { node: ASTNode; coordinate: string }[] {
  const found: { node: ASTNode; coordinate: string }[] = [];
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!DESCRIBED.has(node.kind) || isDescribed(node) || ROOTS.has(nameOf(node))) return;
      const names = [...ancestors, node].flatMap((each) => ('kind' in each ? [nameOf(each)] : []));
      found.push({ node, coordinate: names.filter((name) => name !== '').join('.') });
    },
  });
  return found;
}

function isDescribed(node: ASTNode): boolean {
  return 'description' in node && (node.description?.value.trim() ?? '') !== '';
}

function nameOf(node: ASTNode): string {
  return 'name' in node ? (node.name?.value ?? '') : '';
}

function lineOf(node: ASTNode): number {
  return node.loc ? getLocation(node.loc.source, node.loc.start).line : 0;
}
