import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { exemplarNames, readExemplar } from '@middletier/exemplars/exemplar';
import { GraphClient } from '@middletier/exemplars/graph-client';
import { runExemplar, type Asked, type StepOutcome } from '@middletier/exemplars/run-exemplar';
import { PEOPLE } from '@middletier/local/development-people';
import { importRegister } from '@middletier/local/fill';
import { aPlatform, type FilledPlatform } from './a-platform';
import { ScenarioRecord } from './rights/scenario-record';
import { WhoMay } from './rights/who-may';

const sdl = readFileSync(join(__dirname, '../../../gateway/supergraph.graphql'), 'utf8');
const schema = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
const record = new ScenarioRecord(schema);

let platform: FilledPlatform;
beforeAll(async () => void (platform = await aPlatform()), 120_000);
afterAll(() => platform?.[Symbol.asyncDispose]());

describe('the systems of the source documents', () => {
  const play = (name: string, onAnswer: (asked: Asked) => void): Promise<StepOutcome[]> =>
    runExemplar(readExemplar(name), {
      gatewayUrl: platform.gatewayUrl,
      tokenOf: (subject, person) => platform.issueToken({ subject, ...person }),
      importRegister: (file) => importRegister(file, platform.mongoUrl),
      onStep: () => undefined,
      onAnswer,
    });

  // Played twice: an exemplar that was loaded is loaded again without harm, and shows the same.
  test.each(exemplarNames())('%s comes out as its document says, and again', async (name) => {
    const exemplar = readExemplar(name);
    const asExpected = exemplar.steps.map(({ name: step }) => ({ step, differences: [] }));
    expect(await play(name, (asked) => record.add(exemplar, asked))).toEqual(asExpected);
    expect(await play(name, () => undefined)).toEqual(asExpected);
  });
});

describe('who may ask what, of what the scenarios left behind', () => {
  const matrixOf = (root: 'Query' | 'Mutation') => new WhoMay(platform, schema, record).matrixOf(root);

  test('every query is open to those whom it is meant for', async () => {
    expect(await matrixOf('Query')).toMatchSnapshot();
  }, 120_000);

  test('nobody changes anything without saying who they are, and every mutation admits whom it is meant for', async () => {
    const matrix = await matrixOf('Mutation');
    expect(Object.entries(matrix).filter(([, callers]) => /everybody|anonymous/.test(callers))).toEqual([]);
    expect(matrix).toMatchSnapshot();
  }, 240_000);

  test('whatever was changed is on the trail of the service that has it', async () => {
    const administrator = new GraphClient(
      platform.gatewayUrl,
      await platform.issueToken(PEOPLE.administrator),
    );
    const changes: string[] = [];
    for (const service of ['organisations', 'improvement', 'cpd', 'funding'])
      changes.push(...(await changesIn(administrator, `${service}AuditTrail`)));
    const done = [...record.examples.keys()].filter((field) => field.startsWith('Mutation.'));
    expect(done.filter((field) => !changes.includes(field.slice('Mutation.'.length)))).toEqual([]);
  });
});

interface Trail {
  readonly edges: readonly { readonly node: { readonly action: string; readonly outcome: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Mutations that a trail says were carried out. */
async function changesIn(client: GraphClient, field: string): Promise<string[]> {
  const query = `query ($after: String) { trail: ${field}(filter: { kind: CHANGE }, first: 500, after: $after) {
    edges { node { action outcome } } pageInfo { hasNextPage endCursor } } }`;
  const done = new Set<string>();
  for (let after: string | undefined; ;) {
    const { trail } = await client.run<{ trail: Trail }>(query, { after });
    for (const { node } of trail.edges) if (node.outcome === 'DONE') done.add(node.action);
    if (!trail.pageInfo.hasNextPage) return [...done];
    after = trail.pageInfo.endCursor;
  }
}
