import { buildSchema, GraphQLError, Kind, parse } from 'graphql';
import { atAskedPaths } from './asked-paths';

const schema = buildSchema(`
  interface Media { id: ID! rating: Float }
  type Book implements Media { id: ID! rating: Float }
  type Film implements Media { id: ID! rating: Float }
  type Person { manages: [School] }
  type School { funding: Int sites: [[Site]] }
  type Site { postcode: String }
  type Query { people: [Person] media: [Media] }
`);
const [operation, fragment] = parse(`
  query {
    people { manages { money: funding ...F } }
    media { ... on Book { a: rating } ... on Film { b: rating c: id @skip(if: true) } }
  }
  fragment F on School { sites { postcode } }
`).definitions;
if (operation?.kind !== Kind.OPERATION_DEFINITION || fragment?.kind !== Kind.FRAGMENT_DEFINITION)
  throw new Error();

const reading = { schema, operation, fragments: new Map([['F', fragment]]), variables: {} };
const asked = { reading, answered: { media: [{ __typename: 'Book' }, { __typename: 'Film' }, null] } };

const steps = (path: string) => path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
const paths = (...given: (string | undefined)[]) => {
  const errors = given.map((path) => new GraphQLError('no', path ? { path: steps(path) } : {}));
  return atAskedPaths(errors, asked).map(({ path }) => path?.join('.'));
};

it('leaves errors where the document asks, under its names and in its fragments', () => {
  const given = ['people', 'people.0.manages.1.money', 'people.0.manages.1.sites.0.1.postcode', undefined];
  expect(paths(...given)).toEqual(given);
});

it('tells of what only the plan asked at the object that has it, once', () => {
  const internal = ['people.0.manages.1.pupils', 'people.0.manages.1.head.id', 'people.0.manages.2.pupils'];
  expect(paths(...internal)).toEqual(['people.0.manages.1', 'people.0.manages.2']);
  expect(paths('elsewhere.0')).toEqual([undefined]);
});

it('leaves out what was asked of another type, or on a condition that is not met', () => {
  const given = ['media.0.a', 'media.0.b', 'media.1.a', 'media.1.b', 'media.1.c'];
  expect(paths(...given)).toEqual(['media.0.a', 'media.1.b']);
});

it('tells of it at its object where nothing else failed: it may have been required after all', () => {
  expect(paths('media.0.b', 'media.1.c')).toEqual(['media.0', 'media.1']);
});

it('takes what is null for any type', () => {
  expect(paths('media.2.a', 'media.2.b')).toEqual(['media.2.a', 'media.2.b']);
});

it('keeps what else an error says', () => {
  const error = new GraphQLError('no', { path: ['people', 0, 'id'], extensions: { code: 'X' } });
  expect(atAskedPaths([error], asked)[0]).toMatchObject({ message: 'no', extensions: { code: 'X' } });
});
