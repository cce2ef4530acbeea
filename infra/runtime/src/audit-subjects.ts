import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
} from 'graphql';

/** What a mutation was asked about, as the trail names it. */
export interface AskedAbout {
  /** What `id` is the id of, by what the mutation gives: `pipeline`. */
  readonly kind: string;
  readonly subjects: readonly string[];
}

const MOST = 50;
const SCHOOL = new Set(['urn', 'school', 'schoolUrn']);
/** Ids of accounts and of persons at work: the trail is kept for longer than what somebody may ask to have erased. */
const OF_PERSONS = new Set(['staffId', 'account', 'readers']);

/** By the schema: every ID in the arguments, however deep, and nothing that people wrote. */
export function askedAbout(
  { fieldName, parentType, returnType }: Pick<GraphQLResolveInfo, 'fieldName' | 'parentType' | 'returnType'>,
  args: Readonly<Record<string, unknown>>,
): AskedAbout {
  const kind = uncapitalised(getNamedType(returnType).name);
  const asked = idsIn(parentType.getFields()[fieldName]!.args, args);
  return { kind, subjects: distinct(asked.map(([name, id]) => subjectOf(name, id, kind))) };
}

/** What came of a command, by the ids it gave. */
export function subjectsOf(result: unknown, kind: string): string[] {
  if (typeof result !== 'object' || result === null) return [];
  return distinct(
    Object.entries(result)
      .filter(([name, value]) => RESULT.test(name) && typeof value === 'string')
      .map(([name, value]) => subjectOf(name, value as string, kind)),
  );
}
const RESULT = /^(id|urn|owner|(?!staff)[a-z]+Id)$/;

export const distinct = (...subjects: readonly (readonly string[])[]): string[] =>
  [...new Set(subjects.flat())].slice(0, MOST);

/** Whether it is for named readers alone. */
export const isNamed = (...told: readonly unknown[]): boolean =>
  told.some((one) => (one as { confidentiality?: unknown } | null | undefined)?.confidentiality === 'NAMED');

/** `Conversation` and its id, as `conversation:…`. */
export const uncapitalised = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

function subjectOf(name: string, id: string, kind: string): string {
  if (id.includes(':')) return id;
  const one = name.replace(/s$/, '');
  if (SCHOOL.has(one)) return `school:${id}`;
  return `${one === 'id' ? kind : one.replace(/Id$/, '')}:${id}`;
}

type Given = GraphQLArgument | GraphQLInputField;
type Found = readonly (readonly [name: string, id: string])[];

const idsIn = (given: readonly Given[], values: Readonly<Record<string, unknown>>): Found =>
  given
    .filter(({ name }) => !OF_PERSONS.has(name))
    .flatMap(({ name, type }) => idsOf(name, type, values[name]));

function idsOf(name: string, given: GraphQLInputType, value: unknown): Found {
  const type = getNullableType(given);
  if (value === null || value === undefined) return [];
  if (isListType(type)) return (value as unknown[]).flatMap((one) => idsOf(name, type.ofType, one));
  if (isInputObjectType(type))
    return idsIn(Object.values(type.getFields()), value as Readonly<Record<string, unknown>>);
  return type.name === 'ID' ? [[name, value as string]] : [];
}
