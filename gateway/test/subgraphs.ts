import { readBody, sendJson } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { SubgraphContext, SubgraphDefinition } from './subgraph';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const SCHOOLS = ['990001', '990002', '990003', '990004'].map((urn, i) => ({
  urn,
  name: `School ${urn}`,
  trust: { uid: `9900${i % 2}` },
  localAuthority: { code: '990' },
}));

const schoolWith = (urn: string) => SCHOOLS.find((school) => school.urn === urn) ?? null;

/** What organisations knows of keys, and where it puts down what it was asked for and sent. */
export interface Ledger {
  /** Digest of the one API key there is. */
  readonly known: string;
  readonly verified: string[];
  readonly returns: { readonly arrived: string[]; readonly ended: string[] };
}

export const organisations = ({ known, verified, returns }: Ledger): SubgraphDefinition => ({
  name: 'organisations',
  sdl: `${LINK}
    type Query { school(urn: ID!): School schools: [School!]! me: Me broken: String }
    type Mutation { rename(urn: ID!, name: String!): School }
    type Me { id: ID! name: String! organisations: [String!]! }
    type School @key(fields: "urn") { urn: ID! name: String trust: Trust localAuthority: LocalAuthority }
    type Trust @key(fields: "uid") { uid: ID! name: String }
    type LocalAuthority @key(fields: "code") { code: ID! name: String }`,
  resolvers: {
    Query: {
      school: (_: unknown, { urn }: { urn: string }) => schoolWith(urn),
      schools: () => SCHOOLS,
      me: (_: unknown, __: unknown, { actor }: SubgraphContext) => actor,
      broken: () => {
        throw new Error('connect mongodb://secret-host:27017');
      },
    },
    Mutation: { rename: (_: unknown, { urn }: { urn: string }) => schoolWith(urn) },
    School: { __resolveReference: ({ urn }: { urn: string }) => schoolWith(urn) },
    Trust: {
      __resolveReference: (trust: object) => trust,
      name: ({ uid }: { uid: string }) => `Trust ${uid}`,
    },
    LocalAuthority: {
      __resolveReference: (authority: object) => authority,
      name: ({ code }: { code: string }) => `Authority ${code}`,
    },
  },
  routes: (signedBy) => ({
    'POST /api-keys/verify': async (exchange) => {
      const body = await readBody(exchange.request, 1_000);
      signedBy(exchange, body);
      const { digest } = JSON.parse(body.toString('utf8')) as { digest: string };
      verified.push(digest);
      if (digest !== known) throw new Refusal('NOT_FOUND', 'No such key.');
      sendJson(exchange.response, 200, {
        actor: { id: 'mis', name: 'MIS', roles: ['DATA_OFFICER'], organisations: ['trust:99000'] },
      });
    },
    'GET /returns/attendance/template.csv': ({ response }) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.end('urn,weekCommencing\r\n');
    },
    'GET /returns/health': (exchange) => {
      signedBy(exchange, '');
      sendJson(exchange.response, 200, { status: 'ok' });
    },
    'GET /returns/files/*': (exchange) => {
      sendJson(exchange.response, 200, { offset: 12, asker: signedBy(exchange, '')?.id });
    },
    'POST /returns/attendance': async (exchange) => {
      const actor = signedBy(exchange, '');
      const { request, response, url, requestId } = exchange;
      if (url.searchParams.get('file') === 'refused.csv') {
        const refused = { error: { code: 'WRONG_CONTENT_TYPE', message: 'Send text/csv.' } };
        return sendJson(response, 415, refused);
      }
      let bytes = 0;
      try {
        for await (const chunk of request as AsyncIterable<Buffer>) {
          bytes += chunk.length;
          returns.arrived.push(requestId);
        }
      } catch {
        returns.ended.push('broken off');
        return;
      }
      const { 'content-type': type, 'content-encoding': encoding } = request.headers;
      sendJson(response, 200, {
        actor,
        bytes,
        type,
        encoding,
        file: url.searchParams.get('file'),
        requestId,
      });
    },
  }),
});

export const improvement: SubgraphDefinition = {
  name: 'improvement',
  sdl: `${LINK}
    type School @key(fields: "urn") { urn: ID! category: String hidden: String }
    type LocalAuthority @key(fields: "code", resolvable: false) { code: ID! }
    type Reason { criterion: ID! sentence: String! }
    type CategorisationChange {
      eventId: ID! cursor: String! at: String! school: School! localAuthority: LocalAuthority!
      from: String to: String! why: String! reasons: [Reason!]! days: Int!
    }
    type Subscription {
      categorisationChanged(
        localAuthorities: [ID!] trusts: [ID!] schools: [ID!] categories: [String!] after: String
      ): CategorisationChange!
    }`,
  resolvers: {
    School: {
      __resolveReference: (school: object) => school,
      category: ({ urn }: { urn: string }) => (urn === '990001' ? 'RED' : 'GREEN'),
      hidden: ({ urn }: { urn: string }) => {
        throw new Refusal('FORBIDDEN', `School ${urn} is not yours.`, ['urn']);
      },
    },
    Subscription: {
      categorisationChanged: (_: unknown, __: unknown, { event }: SubgraphContext) =>
        event!['categorisationChanged'],
    },
    CategorisationChange: { days: ({ support }: { support: { days: number } }) => support.days },
  },
  routes: (signedBy) => ({
    'GET /feeds/categorisation-changes': (exchange) => {
      const actor = signedBy(exchange, '');
      const { response, url } = exchange;
      if (url.searchParams.get('after') === 'old') throw new Refusal('CURSOR_EXPIRED', 'No longer kept.');
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.end(`asked by\r\n${actor?.id}\r\n`);
    },
  }),
};

export const cpd: SubgraphDefinition = {
  name: 'cpd',
  sdl: `${LINK}
    type Query { offers: [String!] }
    type School @key(fields: "urn") { urn: ID! recommendedOffers: [String!] }
    type Trust @key(fields: "uid") { uid: ID! places: Int }`,
  resolvers: {
    Query: { offers: () => ['Phonics'] },
    School: {
      __resolveReference: (school: object) => school,
      recommendedOffers: ({ urn }: { urn: string }) => [`Phonics for ${urn}`],
    },
    Trust: {
      __resolveReference: (trust: object) => trust,
      places: ({ uid }: { uid: string }) => Number(uid),
    },
  },
  routes: (signedBy) => ({
    'GET /calendars/*': (exchange) => {
      const actor = signedBy(exchange, '');
      if (exchange.url.pathname !== '/calendars/secret.ics')
        throw new Refusal('NOT_FOUND', 'No such calendar.');
      exchange.response.writeHead(200, { 'content-type': 'text/calendar' });
      exchange.response.end(`asked by ${actor?.id ?? 'nobody'}`);
    },
  }),
};
