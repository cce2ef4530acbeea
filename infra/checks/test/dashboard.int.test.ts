import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testServers, testService } from '@middletier/local/testing';
import { testGateway } from '../../../gateway/test/test-gateway';
import { improvement } from '../../../services/improvement/src/subgraph';
import { HOUSE } from '../src/subgraphs';

const read = (path: string): string => readFileSync(join(HOUSE, path), 'utf8');

/** Every metric that a process tells of, by the names that queries use. */
async function toldBy(url: string): Promise<string[]> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].flatMap(([, name, type]) =>
    type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name!],
  );
}

async function told(): Promise<Set<string>> {
  await using gateway = await testGateway();
  await using servers = await testServers();
  await using service = await testService(improvement, servers);
  return new Set((await Promise.all([gateway.url, service.url].map(toldBy))).flat());
}

test('the dashboard asks for metrics that there are, and the table of metrics is whole', async () => {
  const metrics = await told();
  const dashboard = JSON.parse(read('infra/local/grafana-dashboard.json')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  const asked = dashboard.panels.flatMap(({ title, targets }) =>
    targets.flatMap(({ expr }) => {
      const names = expr.match(/\b(middletier|process|nodejs)_\w+/g) ?? [];
      return names.length > 0 ? names.map((name) => ({ title, name })) : [{ title, name: expr }];
    }),
  );
  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter(({ name }) => !metrics.has(name))).toEqual([]);

  const ours = [...metrics].filter((name) => name.startsWith('middletier_'));
  const names = new Set(ours.map((name) => name.replace(/_(bucket|count|sum)$/, '')));
  const table = read('infra/runtime/README.md').match(/(?<=^\| `)middletier_\w+/gm);
  expect(new Set(table)).toEqual(names);
});
