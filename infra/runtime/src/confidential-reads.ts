import type { ApolloServerPlugin } from '@apollo/server';
import {
  defaultFieldResolver,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { requireActor } from './actor';
import { askedAbout, uncapitalised } from './audit-subjects';
import { recordAudit } from './audit-trail';
import type { RequestContext } from './slice';

/**
 * What is not for everybody though the graph does not say so by a field `confidentiality`: types, whose objects have that
 * property, and single fields (`Leader.retires`, `Query.staffHeld`), which are confidential wherever they have a value. With
 * the properties of the object that say what it is about; none where its `confidentiality` is a setting and hides nothing.
 */
export type Confided = Readonly<Record<string, readonly string[]>>;

interface Shown {
  readonly subjects: Set<string>;
  named: boolean;
}

type Source = Readonly<Record<string, unknown>> | undefined;
type Field = GraphQLField<unknown, unknown>;

const shown = new WeakMap<object, Shown>();
const ABOUT = ['id', 'urn'];

/** Notes what a request shows of what is confidential. */
export function noteConfidentialReads(schema: GraphQLSchema, confided: Confided): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const about = confided[type.name] ?? (type.getFields()['confidentiality'] && ABOUT);
    for (const field of Object.values(type.getFields())) {
      if (about) noteByObject(type, field, about);
      const alone = confided[`${type.name}.${field.name}`];
      if (alone) noteByValue(type, field, alone);
    }
  }
}

function noteByObject({ name }: GraphQLObjectType, field: Field, about: readonly string[]): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    const confidentiality = (source as Source)?.['confidentiality'];
    if (typeof confidentiality === 'string' && confidentiality !== 'OPEN')
      note(context as object, {
        subjects: told(name, source as Source, about),
        named: confidentiality === 'NAMED',
      });
    return resolve(source, args, context, info);
  };
}

function noteByValue({ name }: GraphQLObjectType, field: Field, about: readonly string[]): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = async (source, args: Record<string, unknown>, context, info) => {
    const value: unknown = await resolve(source, args, context, info);
    const isEmpty = Array.isArray(value) && value.length === 0;
    const subjects = source ? told(name, source as Source, about) : askedAbout(info, args).subjects;
    if (value !== null && value !== undefined && !isEmpty)
      note(context as object, { subjects, named: false });
    return value;
  };
}

const told = (type: string, source: Source, about: readonly string[]): string[] =>
  about.flatMap((property) => {
    const id = source?.[property];
    if (typeof id !== 'string') return [];
    return id.includes(':') ? id : `${kindOf(type, property)}:${id}`;
  });

function kindOf(type: string, property: string): string {
  if (property === 'id') return uncapitalised(type);
  return property === 'urn' ? 'school' : property;
}

function note(context: object, { subjects, named }: { subjects: readonly string[]; named: boolean }): void {
  if (subjects.length === 0) return;
  let noted = shown.get(context);
  if (!noted) shown.set(context, (noted = { subjects: new Set(), named: false }));
  for (const subject of subjects) noted.subjects.add(subject);
  noted.named ||= named;
}

/** Puts down what was shown before it goes out: what cannot be put down is not shown. */
export const recordingReads = <Context extends RequestContext>(): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: context }) => {
      const noted = shown.get(context);
      if (!noted) return;
      const [actor, subjects] = [requireActor(context.actor), [...noted.subjects]];
      await recordAudit(context.store, { actor, kind: 'READ', action: 'read', subjects, named: noted.named });
    },
  }),
});
