import { KNOWN_KEY, subscribed, testGateway } from '../../test/test-gateway';
import { overSse, overWebSocket } from '../../test/subscriber';
import { officer } from '../../test/token-issuer';
import type { UsageReport } from './field-usage';

test('tells which program used which field, over every transport, and counts nothing that was refused', async () => {
  await using test = await testGateway();
  const query = '{ schools { name } }';
  await test.ask(query, { headers: { 'apollographql-client-name': 'Front end' } });
  await test.ask(query, {
    authorization: `Bearer ${KNOWN_KEY}`,
    headers: { 'apollographql-client-name': 'MIS' },
  });
  await test.ask('{ schools { nonsense } }', { headers: { 'apollographql-client-name': 'Front end' } });
  const authorization = `Bearer ${await test.issuer.token(officer('local-authority:990'))}`;
  const subscription = 'subscription { categorisationChanged { to } }';
  const wish = { url: test.url, authorization, query: subscription };
  await using one = overSse(wish);
  await using other = overWebSocket(wish);
  const ended = [one, other].map((subscriber) => subscriber.take(1).catch(() => undefined));
  await subscribed(test, 2);

  const answer = await fetch(`${test.url}/usage`);
  const { fields } = (await answer.json()) as UsageReport;
  expect(fields).toEqual({
    'CategorisationChange.to': { '(unnamed)': 2 },
    'Query.schools': { 'Front end': 1, MIS: 1 },
    'School.name': { 'Front end': 1, MIS: 1 },
    'Subscription.categorisationChanged': { '(unnamed)': 2 },
  });
  await Promise.all([one.leave(), other.leave(), ...ended]);
});
