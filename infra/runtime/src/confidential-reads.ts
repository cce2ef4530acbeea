import type { ApolloServerPlugin } from '@apollo/server';
import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import { requireActor } from './actor';
import { recordAudit } from './audit-trail';
import type { RequestContext } from './slice';

/** What an object says of itself where it is not for everybody. */
interface Confided {
  readonly id?: unknown;
  readonly urn?: unknown;
  readonly confidentiality?: unknown;
}

interface Shown {
  readonly subjects: Set<string>;
  named: boolean;
}

const shown = new WeakMap<object, Shown>();

/** Notes what a request shows of types that have a field `confidentiality` or are named here, unless it is OPEN. */
export function noteConfidentialReads(schema: GraphQLSchema, confided: readonly string[]): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    if (!type.getFields()['confidentiality'] && !confided.includes(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context, info) => {
        note(context as object, type.name, source as Confided);
        return resolve(source, args, context, info);
      };
    }
  }
}

function note(context: object, type: string, { id, urn, confidentiality }: Confided): void {
  if (typeof confidentiality !== 'string' || confidentiality === 'OPEN') return;
  let noted = shown.get(context);
  if (!noted) shown.set(context, (noted = { subjects: new Set(), named: false }));
  if (typeof id === 'string') noted.subjects.add(`${type}:${id}`);
  if (typeof urn === 'string') noted.subjects.add(`school:${urn}`);
  noted.named ||= confidentiality === 'NAMED';
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
