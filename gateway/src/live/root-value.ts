import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { EventRoot } from '../context';
import type { LiveEvent } from '@middletier/runtime/event';
import type { LiveMessage } from '@middletier/runtime/live/live-message';

/** The event as the value of its subscription field, with the type names that the plan goes on from. */
export function rootValue(
  schema: GraphQLSchema,
  { live }: LiveEvent,
  { event, cursor }: LiveMessage,
): EventRoot {
  const type = schema.getType(live.type);
  if (!isObjectType(type)) throw new Error(`The supergraph has no type ${live.type}`);
  const value = { ...(event.data as object), eventId: event.id, at: event.time, cursor };
  return { [live.field]: withTypeName(value, type) as Record<string, unknown> };
}

/** Type names from the types of the fields; what the schema does not know stays as it is, for the owner of the event. */
function withTypeName(value: unknown, type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) return withTypeName(value, type.ofType);
  if (Array.isArray(value) && isListType(type)) return value.map((item) => withTypeName(item, type.ofType));
  const object = getNamedType(type);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isObjectType(object))
    return value;
  const fields = object.getFields();
  const typed: Record<string, unknown> = { __typename: object.name };
  for (const [name, inner] of Object.entries(value)) {
    const field = fields[name];
    typed[name] = field ? withTypeName(inner, field.type) : inner;
  }
  return typed;
}
