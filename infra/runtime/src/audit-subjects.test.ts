import { buildSchema, type GraphQLObjectType } from 'graphql';
import { askedAbout, isNamed, subjectsOf } from './audit-subjects';

const schema = buildSchema(`
  type Query { none: ID }
  type Mutation { enterPipeline(input: EnterInput!): Candidacy, changePlan(input: ChangeInput): SupportPlan! }
  type Candidacy { id: ID }
  type SupportPlan { id: ID }
  input EnterInput { idempotencyKey: String!, pipeline: ID!, urns: [ID!], staffId: ID, account: String, by: [ByInput!] }
  input ByInput { owner: ID!, words: String, visitIds: [ID!]! }
  input ChangeInput { id: ID!, version: Int! }
`);
const parentType = schema.getMutationType() as GraphQLObjectType;
const about = (fieldName: string, input: object) =>
  askedAbout({ fieldName, parentType, returnType: parentType.getFields()[fieldName]!.type }, { input });

test('what was asked about are the ids, however deep, each once; no words and no number of a person at work', () => {
  const by = [{ owner: 'local-authority:990', words: 'words', visitIds: ['v1', 'v2'] }];
  const told = { idempotencyKey: 'a key', staffId: 'ST-1', account: 'words', pipeline: 'p1', by };
  expect(about('enterPipeline', { ...told, urns: ['100001', '100002', '100001'] })).toEqual({
    kind: 'candidacy',
    subjects: [
      'pipeline:p1',
      'school:100001',
      'school:100002',
      'local-authority:990',
      'visit:v1',
      'visit:v2',
    ],
  });
  const urns = Array.from({ length: 500 }, (_, i) => String(i));
  expect(about('enterPipeline', { urns }).subjects).toHaveLength(50);
});

test('an id is that of what the mutation gives, in what was asked and in what came of it', () => {
  expect(about('changePlan', { id: 'one', version: 3 }).subjects).toEqual(['supportPlan:one']);
  const result = { id: 'one', urn: '100001', roundId: 'r', staffId: 'ST-1', text: 'words', version: 3 };
  expect(subjectsOf(result, 'supportPlan')).toEqual(['supportPlan:one', 'school:100001', 'round:r']);
  expect([null, 'words', 3].map((one) => subjectsOf(one, 'supportPlan'))).toEqual([[], [], []]);
});

test('what is for named readers is known by its confidentiality', () => {
  expect(isNamed(undefined, null, { confidentiality: 'OFFICERS' })).toBe(false);
  expect(isNamed({}, { confidentiality: 'NAMED' })).toBe(true);
});
