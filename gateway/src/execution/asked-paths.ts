import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql';
import { selectFields, type Reading } from './fields';
import { isFields, type Fields } from './merge';
import type { Path } from './places';

export interface Asked {
  readonly reading: Reading;
  /** By the services, before it took its shape. */
  readonly answered: Fields;
}

/** Where an error is told, and whether the caller asked for what failed there. */
interface Told {
  readonly path: Path | undefined;
  readonly asked: boolean;
}

/**
 * Errors at places that the caller asked for, each told once. Plans fetch keys and requirements of their own: an error
 * there is told at the object that has them, which is where something will be missing. Plans also fetch for all types what
 * was asked of one, and what was skipped: an error there is nothing to the caller, unless it is all that failed. It may
 * then be a requirement after all, and nothing may be missing in silence.
 */
export function atAskedPaths(errors: readonly GraphQLError[], asked: Asked): GraphQLError[] {
  const all = errors.map((error) => ({ error, told: toldAt(error, asked) }));
  const shown = all.filter(({ told }) => told.asked);
  const seen = new Set<string>();
  return (shown.length > 0 ? shown : all).flatMap(({ error, told: { path } }) => {
    const key = JSON.stringify([error.message, path]);
    if (path && seen.has(key)) return [];
    seen.add(key);
    return [!path || path.length === error.path!.length ? error : movedTo(path, error)];
  });
}

const toldAt = ({ path }: GraphQLError, asked: Asked): Told =>
  path ? askedPart(path, asked) : { path, asked: true };

const movedTo = (path: Path, { message, extensions, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions, originalError, ...(path.length > 0 ? { path } : {}) });

/**
 * Not asked where the field was asked, but not of the object there: of another type, or on a condition not met. What became
 * null by the error has no type any more: then it was asked if it was asked of any.
 */
function askedPart(path: Path, { reading, answered }: Asked): Told {
  let value: unknown = answered;
  let type: GraphQLNamedType | undefined = reading.schema.getRootType(reading.operation.operation)!;
  let sets: readonly SelectionSetNode[] = [reading.operation.selectionSet];
  let anywhere = sets;
  for (const [i, step] of path.entries()) {
    const owner = isFields(value) ? value : undefined;
    value = Array.isArray(value) ? (value[Number(step)] as unknown) : owner?.[step];
    if (typeof step === 'number') continue;
    const all = anywhere.flatMap((set) => named(set, step, reading.fragments));
    if (all.length === 0) return { path: path.slice(0, i), asked: true };
    const told = owner?.['__typename'];
    if (typeof told === 'string') type = reading.schema.getType(told);
    else if (isAbstractType(type)) type = undefined;
    const here = isCompositeType(type) ? selectFields(reading, type, sets).get(step) : all;
    if (!here) return { path: path.slice(0, i), asked: false };
    type = typeOf(type, here[0]!.name.value);
    sets = setsOf(here);
    anywhere = setsOf(all);
  }
  return { path, asked: true };
}

const setsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

function typeOf(type: GraphQLNamedType | undefined, field: string): GraphQLNamedType | undefined {
  const found = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  return found && getNamedType(found.type);
}

function named({ selections }: SelectionSetNode, name: string, fragments: Reading['fragments']): FieldNode[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return (node.alias ?? node.name).value === name ? [node] : [];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)!;
    return named(fragment.selectionSet, name, fragments);
  });
}
