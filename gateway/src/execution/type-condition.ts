import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** True where an object of the type so named is one of the other, in the supergraph with all that it hides from callers. */
export function isOfType(schema: GraphQLSchema, name: unknown, condition: string): boolean {
  if (name === condition) return true;
  if (typeof name !== 'string') return false;
  const type = schema.getType(name);
  const wider = schema.getType(condition);
  return (
    isAbstractType(wider) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wider, type)
  );
}
