import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { Person } from '@middletier/local/development-issuer';
import { anyArguments } from './any-arguments';
import { BUILT_IN, type Area } from './area';
import type { ScenarioRecord, Thing } from './scenario-record';

export type Root = 'Query' | 'Mutation';
export type RootField = GraphQLField<unknown, unknown>;

/** A root field with arguments of things that there are, and the area they are of. */
export interface Question {
  readonly area: Area;
  /** Who asked it in the scenario. */
  readonly person?: Person;
  readonly args: Readonly<Record<string, unknown>>;
}

/** As a scenario asked it, or with what scenarios left behind; where they left nothing, about the built-in area. */
export function questionOf(root: Root, field: RootField, record: ScenarioRecord): Question {
  const example = record.examples.get(`${root}.${field.name}`);
  if (example) return example;
  const things = thingsMeant(field, record);
  const main = things('id') ?? firstOf(field, things);
  const area = main?.area ?? BUILT_IN;
  return { area, args: anyArguments(field.args, (name) => things(name)?.id ?? bodyOf(area, name)) };
}

type Things = (name: string) => Thing | undefined;

/** `fund`, `fundId` and the `id` of a field that gives a Fund are a Fund; `cohort` is a ProgrammeCohort. */
function thingsMeant(field: RootField, { things }: ScenarioRecord): Things {
  const given = getNamedType(field.type).name;
  return (name) => {
    const type = name === 'id' ? given : capitalised(name.replace(/Ids?$|s$/, ''));
    const [, longer] = [...things].find(([known]) => known.endsWith(type)) ?? [];
    return things.get(type) ?? (type.length > 3 ? longer : undefined);
  };
}

function firstOf({ args }: RootField, things: Things): Thing | undefined {
  const names: string[] = [];
  anyArguments(args, (name) => void names.push(name));
  return names.map(things).find((thing) => thing !== undefined);
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function bodyOf({ authorities: [authority], school, trust }: Area, name: string): string | undefined {
  if (/^(owner|issuer|body|sponsor|by|of|payer|provider)$/.test(name)) return `local-authority:${authority}`;
  if (/^(localAuthority|localAuthorities|code)$/.test(name)) return authority;
  if (/^(urns?|schools?|headSchool|host|reviewed|reviewer)$/.test(name)) return school;
  if (name === 'organisations') return `school:${school}`;
  if (name === 'roles') return 'DATA_OFFICER';
  if (name === 'url') return 'https://cases.example.invalid/hook';
  return /^(uid|trusts?)$/.test(name) ? (trust ?? undefined) : undefined;
}

/** The operation that asks it; a mutation under a key of its own, so that it is asked anew. */
export function operationOf(root: Root, { name, args, type }: RootField, question: Question) {
  const used = args.filter((arg) => arg.name in question.args);
  const declared = used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = used.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `${root.toLowerCase()} ${declared && `(${declared})`} { ${name}${passed && `(${passed})`}${shown(root, type)} }`;
  const input = question.args['input'] as { readonly idempotencyKey?: string } | undefined;
  const fresh = input?.idempotencyKey ? { input: { ...input, idempotencyKey: randomUUID() } } : {};
  return { query, variables: { ...question.args, ...fresh } };
}

/** The id of what it gives, or of what is in that. */
function shown(root: Root, given: GraphQLOutputType): string {
  const type = getNamedType(given);
  if (!isCompositeType(type)) return '';
  if (hasId(type)) return ' { id }';
  if (hasId(nodeOf(type))) return ' { edges { node { id } } }';
  const below = root === 'Mutation' && isObjectType(type) ? Object.values(type.getFields()) : [];
  const things = below.filter(({ args, type: of }) => args.length === 0 && hasId(getNamedType(of)));
  return ` { __typename ${things.map(({ name }) => `${name} { id }`).join(' ')} }`;
}

/** What a connection lists. */
function nodeOf(type: GraphQLNamedType): GraphQLNamedType | undefined {
  const edge = isObjectType(type) ? getNamedType(type.getFields()['edges']?.type) : undefined;
  return isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
}

const hasId = (type: GraphQLNamedType | undefined): boolean => isObjectType(type) && 'id' in type.getFields();
