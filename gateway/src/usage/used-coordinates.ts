import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  separateOperations,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type VariableDefinitionNode,
} from 'graphql';

/**
 * What of the schema an operation stands on, as schema coordinates: fields (`School.name`), arguments (`Query.school(urn:)`),
 * values of enums and fields of inputs that it writes out, and by its name each type whose values it may send in variables,
 * get in the answer (enums, unions, interfaces) or ask for in a fragment.
 */
export function usedCoordinates(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): readonly string[] {
  const used = new Set<string>();
  const info = new TypeInfo(schema);
  const enter = {
    Field() {
      const [parent, field] = [info.getParentType(), info.getFieldDef()];
      if (!parent || !field || field.name.startsWith('__')) return;
      used.add(`${parent.name}.${field.name}`);
      const type = getNamedType(field.type);
      if (isEnumType(type) || isAbstractType(type)) used.add(type.name);
    },
    Argument() {
      const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()];
      if (!info.getDirective() && parent && field && argument)
        used.add(`${parent.name}.${field.name}(${argument.name}:)`);
    },
    ObjectField({ name }: { readonly name: { readonly value: string } }) {
      const parent = getNamedType(info.getParentInputType());
      if (parent) used.add(`${parent.name}.${name.value}`);
    },
    EnumValue() {
      const [type, value] = [getNamedType(info.getInputType()), info.getEnumValue()];
      if (type && value) used.add(`${type.name}.${value.name}`);
    },
    VariableDefinition: (node: VariableDefinitionNode) => addSent(schema, node, used),
    InlineFragment: ({ typeCondition }: InlineFragmentNode) =>
      void (typeCondition && used.add(typeCondition.name.value)),
    FragmentDefinition: ({ typeCondition }: FragmentDefinitionNode) =>
      void used.add(typeCondition.name.value),
  };
  const operations = separateOperations(document);
  const asked = operationName ? operations[operationName] : Object.values(operations)[0];
  if (asked) visit(asked, visitWithTypeInfo(info, enter));
  return [...used];
}

/** What a variable may hold: its type, and all that can be inside. */
function addSent(schema: GraphQLSchema, { type }: VariableDefinitionNode, used: Set<string>): void {
  const waiting: (GraphQLNamedType | undefined)[] = [getNamedType(typeFromAST(schema, type))];
  for (const one of waiting) {
    if (!one || used.has(one.name)) continue;
    if (isEnumType(one)) used.add(one.name);
    if (!isInputObjectType(one)) continue;
    used.add(one.name);
    waiting.push(...Object.values(one.getFields()).map((field) => getNamedType(field.type)));
  }
}
