import { Refusal } from '@middletier/runtime/refusal';
import { GraphQLError } from 'graphql';
import type { Violation } from './completion';
import type { Path } from './places';

/**
 * Errors for values that the schema does not allow. As in graphql-js one error explains a null, however far it bubbled:
 * nothing is added where a subgraph told of an error at, above or below that place.
 */
export function valueErrors(violations: readonly Violation[], told: readonly GraphQLError[]): GraphQLError[] {
  const errors: GraphQLError[] = [];
  for (const { message, backwards } of violations) {
    const path = [...backwards].reverse();
    if (told.some((error) => !error.path || meets(error.path, path))) continue;
    errors.push(
      new GraphQLError(message, { path, originalError: new Refusal('INCOMPLETE_ANSWER', message) }),
    );
  }
  return errors;
}

const meets = (one: Path, other: Path): boolean =>
  (one.length < other.length ? one : other).every((_, i) => one[i] === other[i]);
