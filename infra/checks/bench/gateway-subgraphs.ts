// Four subgraphs on loopback that answer from a recording: what is measured is the gateway, not who stands behind it.
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { serveRecording } from './gateway-wire';

interface School {
  readonly urn: string;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const school = (i: number) => ({
  urn: `9${String(i).padStart(5, '0')}`,
  name: `School number ${i} of the county`,
  phase: i % 3 ? 'PRIMARY' : 'SECONDARY',
  postcode: `AB${i % 90} 1CD`,
  pupils: 200 + i,
  trust: { uid: `70${i % 12}` },
  localAuthority: { code: `80${i % 5}` },
});
const SCHOOLS = Array.from({ length: 500 }, (_, i) => school(i));
const number = ({ urn }: School): number => Number(urn.slice(1));
const some = (where: (one: (typeof SCHOOLS)[number]) => boolean) => SCHOOLS.filter(where).slice(0, 10);

const SERVICES = {
  organisations: {
    sdl: `type Query { schools(first: Int!): [School!]! school(urn: ID!): School }
      type School @key(fields: "urn") {
        urn: ID! name: String! phase: String! postcode: String pupils: Int trust: Trust localAuthority: LocalAuthority
      }
      type Trust @key(fields: "uid") { uid: ID! name: String schools: [School!]! }
      type LocalAuthority @key(fields: "code") { code: ID! name: String schools: [School!]! }`,
    resolvers: {
      Query: {
        schools: (_: unknown, { first }: { first: number }) => SCHOOLS.slice(0, first),
        school: (_: unknown, { urn }: School) => SCHOOLS.find((one) => one.urn === urn),
      },
      Trust: {
        name: ({ uid }: { uid: string }) => `Trust ${uid}`,
        schools: ({ uid }: { uid: string }) => some(({ trust }) => trust.uid === uid),
      },
      LocalAuthority: {
        name: ({ code }: { code: string }) => `Authority ${code}`,
        schools: ({ code }: { code: string }) => some(({ localAuthority }) => localAuthority.code === code),
      },
    },
  },
  improvement: {
    sdl: `type School @key(fields: "urn") { urn: ID! category: Category }
      type Category { band: String! since: String! sentence: String! reasons: [Reason!]! }
      type Reason { criterion: ID! sentence: String! }`,
    resolvers: {
      School: {
        category: (one: School) => ({
          band: number(one) % 4 ? 'GREEN' : 'RED',
          since: '2026-01-05',
          sentence: 'The category follows from two of the criteria of the authority.',
          reasons: [1, 2].map((i) => ({
            criterion: `c${i}`,
            sentence: `Criterion ${i} is met for ${one.urn}.`,
          })),
        }),
      },
    },
  },
  cpd: {
    sdl: `type School @key(fields: "urn") { urn: ID! offers: [Offer!] }
      type Offer { id: ID! title: String! places: Int! provider: String }`,
    resolvers: {
      School: {
        offers: (one: School) =>
          [1, 2].map((i) => ({
            id: `${one.urn}-${i}`,
            title: 'Phonics for new teachers',
            places: i,
            provider: 'A hub',
          })),
      },
    },
  },
  funding: {
    sdl: `type School @key(fields: "urn") { urn: ID! funding: [Allocation!] }
      type Allocation { pence: Int! year: String! stream: String! }`,
    resolvers: {
      School: {
        funding: (one: School) => [{ pence: 100 * number(one), year: '2026', stream: 'Pupil premium' }],
      },
    },
  },
};

export type Addresses = Readonly<Record<string, string>>;

export interface Recorded {
  readonly sdl: string;
  readonly addresses: Addresses;
  /** Of each service by itself. */
  readonly parts: Readonly<Record<string, string>>;
}

/** Starts the four; the supergraph they compose names their addresses. */
export async function startRecorded(): Promise<Recorded> {
  const addresses: Record<string, string> = {};
  for (const [name, { sdl, resolvers }] of Object.entries(SERVICES))
    addresses[name] = await serve(
      buildSubgraphSchema({ typeDefs: parse(`${LINK} ${sdl}`), resolvers: resolvers }),
    );
  const definitions = Object.entries(SERVICES).map(([name, { sdl }]) => ({
    name,
    url: addresses[name]!,
    typeDefs: parse(`${LINK} ${sdl}`),
  }));
  const composed = composeServices(definitions);
  if (composed.errors) throw new AggregateError(composed.errors, 'The subgraphs do not compose.');
  const parts = Object.fromEntries(Object.entries(SERVICES).map(([name, { sdl }]) => [name, sdl]));
  return { sdl: composed.supergraphSdl, addresses, parts };
}

function serve(schema: Parameters<typeof execute>[0]['schema']): Promise<string> {
  return serveRecording(async (body) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    return JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables ?? {} }));
  });
}
