import fc from 'fast-check';
import {
  buildSchema,
  isObjectType,
  parse,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { layoutOf } from './layout';
import { patternOf } from './pattern';

const schema = buildSchema(`
  scalar Anything
  enum Band { GREEN RED }
  type Reason { text: String! }
  type School {
    name: String id: ID pupils: Int rate: Float open: Boolean band: Band any: Anything
    tags: [String!] grid: [[Int!]!]! reasons: [Reason!]!
  }
  type Query { school: School }
`);

function matches(field: string, text: string): boolean {
  const type = schema.getType('School') as GraphQLObjectType;
  const [operation] = parse(`{ ${field} }`).definitions as OperationDefinitionNode[];
  const reading = { schema, operation: operation!, fragments: new Map(), variables: {} };
  const [laid] = layoutOf({ reading, shown: schema }, type, [operation!.selectionSet]).fields;
  expect(isObjectType(type)).toBe(true);
  return new RegExp(`^${patternOf(laid!.type, laid!.below)}$`).test(text);
}

it.each<[string, string[], string[]]>([
  [
    'name',
    ['""', '"a\\"b"', '"\\u00e9"', '"é\u2028"', 'null'],
    ['1', '"a', '"\n"', '"\\x"', '"\\u12"', '"a"b"'],
  ],
  ['id', ['"a"', '7', 'null'], ['1.5', 'true']],
  ['pupils', ['0', '-12', 'null'], ['01', '-0', '1.0', '1e3', '9007199254740993', '"1"']],
  ['rate', ['0.5', '-2', 'null'], ['.5', '1e400', '01.5', 'NaN']],
  ['open', ['true', 'false', 'null'], ['0', '"true"']],
  ['band', ['"RED"', 'null'], ['"BLUE"', '"RE"', 'RED']],
  ['any', ['"a"', '1', 'true', 'null'], ['{}', '[]']],
  ['tags', ['[]', '["a"]', '["a","b"]', 'null'], ['["a",]', '[,"a"]', '[null]', '["a" ,"b"]']],
  ['grid', ['[]', '[[]]', '[[1],[2,3]]'], ['null', '[null]', '[[null]]', '[[1],]']],
  [
    'reasons { text }',
    ['[]', '[{"text":"a"},{"text":""}]'],
    ['[{"text":null}]', '[{}]', '[{"text":"a","more":1}]'],
  ],
])('takes what may be told of %s, and nothing else', (field, right, wrong) => {
  for (const text of right) expect([text, matches(field, text)]).toEqual([text, true]);
  for (const text of wrong) expect([text, matches(field, text)]).toEqual([text, false]);
});

it('takes every text as JSON writes it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => matches('name', JSON.stringify(text))));
});
