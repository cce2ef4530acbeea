import { Kind, visit, type DirectiveNode, type DocumentNode } from 'graphql';
import type { Fields } from './merge';

/** Names of the variables by which parts of a document are skipped or included. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Whether @skip and @include let a selection stand. */
export const stands = (
  directives: readonly DirectiveNode[] | undefined,
  variables: Readonly<Fields>,
): boolean =>
  (directives ?? []).every((directive) => {
    const condition = conditionOf(directive);
    if (!condition) return true;
    const value =
      condition.kind === Kind.VARIABLE
        ? variables[condition.name.value]
        : 'value' in condition && condition.value;
    return value === (directive.name.value === 'include');
  });

function conditionOf({ name, arguments: given }: DirectiveNode) {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  return given?.find((argument) => argument.name.value === 'if')?.value;
}
