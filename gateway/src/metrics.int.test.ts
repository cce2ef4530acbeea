import { readMetrics } from '@middletier/local/read-metrics';
import { subscribed, testGateway } from '../test/test-gateway';
import { officer } from '../test/token-issuer';

test('tells of requests by operation and outcome, of each service it asked, and of who subscribed', async () => {
  await using test = await testGateway();
  const authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
  await test.ask('query Schools { schools { name category } }');
  await test.ask('query Schools { schools { hidden } }');
  await test.subgraphs.improvement.stop();
  await test.ask('query Schools { schools { name category } }');
  await test.ask('{ nonsense }');

  const leave = new AbortController();
  const query = 'subscription { categorisationChanged { to } }';
  await fetch(`${test.url}/graphql/stream?query=${encodeURIComponent(query)}`, {
    headers: { authorization, accept: 'text/event-stream' },
    signal: leave.signal,
  });
  await subscribed(test, 1);

  const told = await readMetrics(test.url);
  const requests = (labels: string) =>
    told.get(`middletier_graphql_request_duration_seconds_count{${labels}}`);
  expect(requests('operation="Schools",type="query",outcome="ok"')).toBe(1);
  expect(requests('operation="Schools",type="query",outcome="refused"')).toBe(1);
  expect(requests('operation="Schools",type="query",outcome="failed"')).toBe(1);
  expect(requests('operation="(invalid)",type="invalid",outcome="refused"')).toBe(1);
  const fetches = (labels: string) => told.get(`middletier_subgraph_fetch_duration_seconds_count{${labels}}`);
  expect(fetches('service="organisations",outcome="ok"')).toBe(3);
  expect(fetches('service="improvement",outcome="ok"')).toBe(1);
  expect(fetches('service="improvement",outcome="errors"')).toBe(1);
  expect(fetches('service="improvement",outcome="unavailable"')).toBe(1);
  expect(told.get('middletier_subscribers')).toBe(1);
  leave.abort();
});
