import {
  Kind,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How far an operation goes; what it asks of the schema itself (`__schema`, `__type`) is not counted. */
export interface Extent {
  /** Fields within fields. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const NONE: Extent = { depth: 0, aliases: 0, directives: 0 };

/** Reckons each fragment once: what it adds is the same wherever it is spread. */
export function extentOf(operation: OperationDefinitionNode, fragments: Fragments): Extent {
  const known = new Map<string, Extent>();
  const ofFragment = (name: string): Extent => {
    const fragment = fragments.get(name);
    if (!fragment) return NONE;
    const found = known.get(name) ?? ofSelections(fragment.selectionSet);
    known.set(name, found);
    return found;
  };
  const ofSelections = ({ selections }: SelectionSetNode): Extent =>
    selections.reduce<Extent>((sum, node) => {
      if (node.kind === Kind.FIELD && node.name.value.startsWith('__')) return sum;
      const below =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value)
          : node.selectionSet
            ? ofSelections(node.selectionSet)
            : NONE;
      const isField = node.kind === Kind.FIELD;
      return {
        depth: Math.max(sum.depth, below.depth + (isField ? 1 : 0)),
        aliases: sum.aliases + below.aliases + (isField && node.alias ? 1 : 0),
        directives: sum.directives + below.directives + (node.directives?.length ?? 0),
      };
    }, NONE);
  return ofSelections(operation.selectionSet);
}
