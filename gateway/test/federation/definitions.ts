import { MEDIA, medium, PEOPLE, person, school, SCHOOLS, trust } from './world';

const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names.map((name) => `"@${name}"`).join(', ')}])`;

type Source = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const catalogue = {
  name: 'catalogue',
  sdl: `${link('key', 'provides', 'external', 'shareable')}
    type Query {
      schools: [School!]!
      school(urn: ID!): School
      media(first: Int = 3): [Media!]!
      found: [Found]
      grid: [[School]!]
      chair: Person @provides(fields: "name")
    }
    type Mutation { rename(urn: ID!, name: String!): School again: [School!] }
    type School @key(fields: "urn") {
      urn: ID! name: String! pupils: Int head: Person trust: Trust! sites: [[Site!]!] featured: Media tags: [String!]! rate: Float
    }
    type Site { postcode: String! by: Person }
    type Trust @key(fields: "uid") { uid: ID! }
    type Person @key(fields: "id") { id: ID! name: String @external }
    interface Media @key(fields: "id") { id: ID! title: String! }
    type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! author: Person! }
    type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int stars: [Person]! }
    union Found = School | Book | Person
  `,
  resolvers: {
    Query: {
      schools: () => SCHOOLS,
      school: (_: unknown, { urn }: Source) => school(urn as string),
      media: (_: unknown, { first }: Source) => MEDIA.slice(0, first as number),
      found: () => [SCHOOLS[0], MEDIA[0], PEOPLE[1], null, SCHOOLS[3], PEOPLE[1]],
      grid: () => [[SCHOOLS[0], SCHOOLS[1]], [], [SCHOOLS[0], null]],
      chair: () => PEOPLE[3],
    },
    Mutation: {
      rename: (_: unknown, { urn, name }: Source) => ({ ...school(urn as string), name: name as string }),
      again: () => SCHOOLS.slice(0, 2),
    },
    School: {
      __resolveReference: ({ urn }: Source) => school(urn as string),
      head: ({ headId }: Source) => person(headId as string),
      trust: ({ trustUid }: Source) => trust(trustUid as string),
      featured: ({ mediaId }: Source) => medium(mediaId as string),
      tags: ({ urn }: Source) => [urn, 'tag'],
      rate: () => 0.5,
    },
    Site: { by: ({ postcode }: Source) => person((postcode as string).startsWith('A') ? 'p1' : 'p5') },
    Media: { __resolveReference: ({ id }: Source) => medium(id as string) },
    Book: {
      __resolveReference: ({ id }: Source) => medium(id as string),
      author: ({ authorId }: Source) => person(authorId as string),
    },
    Film: {
      __resolveReference: ({ id }: Source) => medium(id as string),
      stars: ({ starIds }: Source) => (starIds as string[]).map(person),
    },
  },
};

const people = {
  name: 'people',
  sdl: `${link('key', 'shareable')}
    enum Phase { PRIMARY SECONDARY }
    type Query { people: [Person!] person(id: ID!): Person! }
    type Person @key(fields: "id") {
      id: ID! name: String @shareable age: Int! phase: Phase email(upper: Boolean! = false): String manages: [School!] notes: [[String]]
    }
    type School @key(fields: "urn") { urn: ID! staff: [Person!]! deputy: Person! }
  `,
  resolvers: {
    Query: { people: () => PEOPLE, person: (_: unknown, { id }: Source) => person(id as string) },
    Person: {
      __resolveReference: ({ id }: Source) => person(id as string),
      email: ({ id }: Source, { upper }: Source) => (upper ? `${id}@X.INVALID` : `${id}@x.invalid`),
      manages: ({ id }: Source) => SCHOOLS.filter(({ headId }) => headId === id).map(({ urn }) => ({ urn })),
      notes: ({ id }: Source) => [[id, null], []],
    },
    School: {
      __resolveReference: ({ urn }: Source) => ({ urn }),
      staff: ({ urn }: Source) => (urn === 's0' ? [] : [PEOPLE[0], PEOPLE[5], PEOPLE[0]]),
      deputy: ({ urn }: Source) => (urn === 's4' ? PEOPLE[4] : PEOPLE[1]),
    },
  },
};

const reviews = {
  name: 'reviews',
  sdl: `${link('key', 'interfaceObject')}
    type Query { topMedia: [Media!] review(stars: Int!): Review }
    type Media @key(fields: "id") @interfaceObject { id: ID! reviews(last: Int): [Review!]! rating: Float }
    type Review { stars: Int! body: String by: Person of: Media }
    type Person @key(fields: "id") { id: ID! reviews: [Review] }
  `,
  resolvers: {
    Query: {
      topMedia: () => [{ id: 'f1' }, { id: 'b0' }],
      review: (_: unknown, { stars }: Source) => review('b0', stars as number),
    },
    Media: {
      __resolveReference: ({ id }: Source) => ({ id }),
      reviews: ({ id }: Source, { last }: Source) =>
        [1, 2, 3].slice(-(last ?? 2)).map((stars) => review(id as string, stars)),
      rating: ({ id }: Source) => (id === 'f1' ? null : 4.5),
    },
    Person: {
      __resolveReference: ({ id }: Source) => ({ id }),
      reviews: ({ id }: Source) => (id === 'p2' ? null : [review('f1', 5), null]),
    },
  },
};

const review = (of: string, stars: number) => ({
  stars,
  body: stars === 2 ? null : `${stars} for ${of}`,
  by: { id: `p${stars}` },
  of: { id: of },
});

const finance = {
  name: 'finance',
  sdl: `${link('key', 'external', 'requires')}
    type Query { budget: Int }
    type School @key(fields: "urn") {
      urn: ID! pupils: Int @external name: String! @external head: Person @external
      funding: Int @requires(fields: "pupils")
      label: String! @requires(fields: "name head { id }")
    }
    type Person @key(fields: "id") { id: ID! salary: Int! }
    type Trust @key(fields: "uid") { uid: ID! name: String! schools: [School!]! }
  `,
  resolvers: {
    Query: { budget: () => 5 },
    School: {
      __resolveReference: (given: Source) => given,
      funding: ({ pupils }: Source) => (pupils === null ? null : 7 * (pupils as number)),
      label: ({ name, head }: Source) => `${name} of ${head?.id ?? 'nobody'}`,
    },
    Person: {
      __resolveReference: ({ id }: Source) => ({ id }),
      salary: ({ id }: Source) => 1000 + Number((id as string).slice(1)),
    },
    Trust: {
      __resolveReference: ({ uid }: Source) => trust(uid as string),
      schools: ({ uid }: Source) =>
        SCHOOLS.filter(({ trustUid }) => trustUid === uid).map(({ urn }) => ({ urn })),
    },
  },
};

export const DEFINITIONS = [catalogue, people, reviews, finance];
