// The documents as a patient front end would answer them: every service called at the earliest moment, nothing else done.
import type { SubgraphClient } from '@middletier/gateway/dist/subgraph-client';
import { readBody, sendJson, type Handler } from '@middletier/runtime/http';

type Fields = Record<string, unknown>;
type Call = (service: string, query: string, entities?: readonly Fields[]) => Promise<Fields>;

const CATEGORY = 'category { band since sentence reasons { criterion sentence } }';

export function byHand(clients: ReadonlyMap<string, SubgraphClient>): Handler {
  const call: Call = async (service, query, entities) => {
    const variables = entities ? { representations: entities } : {};
    const body = JSON.stringify({ query, variables });
    const answer = await clients
      .get(service)!
      .ask({ path: '/graphql', actor: null, requestId: 'bench', body });
    return (JSON.parse(answer.text) as { data: Fields }).data;
  };
  return async ({ request, response }) => {
    const { query } = JSON.parse((await readBody(request, 100_000)).toString('utf8')) as { query: string };
    const [, name] = /^query (\w+)/.exec(query)!;
    sendJson(response, 200, { data: await ANSWERS[name!]!(call) });
  };
}

/** Adds one field to every school, each school asked for once. */
async function add(
  call: Call,
  service: string,
  { field, schools }: { field: string; schools: readonly Fields[] },
) {
  const places = new Map<unknown, Fields[]>();
  for (const school of schools) {
    const known = places.get(school['urn']);
    if (known) known.push(school);
    else places.set(school['urn'], [school]);
  }
  const entities = [...places.keys()].map((urn) => ({ __typename: 'School', urn }));
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on School{${field}}}}`;
  const { _entities: found } = await call(service, query, entities);
  [...places.values()].forEach((same, i) =>
    same.forEach((school) => Object.assign(school, (found as Fields[])[i])),
  );
}

const ANSWERS: Readonly<Record<string, (call: Call) => Promise<Fields>>> = {
  Fifty: async (call) => {
    const fields = 'urn name phase postcode pupils trust { uid name } localAuthority { code name }';
    const data = await call('organisations', `{ schools(first: 50) { ${fields} } }`);
    const schools = data['schools'] as Fields[];
    await Promise.all([
      add(call, 'improvement', { field: CATEGORY, schools }),
      add(call, 'cpd', { field: 'offers { id title places provider }', schools }),
      add(call, 'funding', { field: 'funding { pence year stream }', schools }),
    ]);
    return data;
  },
  One: async (call) => {
    const data = await call('organisations', '{ school(urn: "900007") { urn name } }');
    await add(call, 'improvement', {
      field: 'category { band sentence }',
      schools: [data['school'] as Fields],
    });
    return data;
  },
  FiveHundred: async (call) => {
    const data = await call('organisations', '{ schools(first: 500) { urn name } }');
    await add(call, 'improvement', {
      field: 'category { band since }',
      schools: data['schools'] as Fields[],
    });
    return data;
  },
  Deep: async (call) => {
    const leaves = 'localAuthority { code name schools { urn name } }';
    const fields = `urn trust { uid name schools { urn name ${leaves} } }`;
    const data = await call('organisations', `{ schools(first: 5) { ${fields} } }`);
    const outer = (data['schools'] as { trust: { schools: Fields[] } }[]).flatMap(
      ({ trust }) => trust.schools,
    );
    const inner = (outer as { localAuthority: { schools: Fields[] } }[]).flatMap(
      (one) => one.localAuthority.schools,
    );
    await Promise.all([
      add(call, 'improvement', { field: 'category { band reasons { criterion sentence } }', schools: outer }),
      add(call, 'cpd', { field: 'offers { id title }', schools: inner }),
      add(call, 'funding', { field: 'funding { pence }', schools: inner }),
    ]);
    return data;
  },
};
