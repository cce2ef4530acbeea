import { randomBytes } from 'node:crypto';
import { attendanceCsv, lastMondays } from '@middletier/exemplars/attendance-csv';
import { AREA, readProfiles } from '@middletier/exemplars/built-in-area';
import { PEOPLE } from '@middletier/local/development-people';
import { openIssuer } from '@middletier/local/development-issuer';
import { importRegister } from '@middletier/local/fill';
import { gatewayProgram, serviceProgram } from '@middletier/local/platform-processes';
import { freePorts } from '@middletier/local/ports';
import { startService } from '@middletier/local/service-process';
import { testServers, until } from '@middletier/local/testing';
import { openReceiver, type ReceivedSpan } from './trace-receiver';

/** organisations, improvement and the gateway, each in a process of its own, that send their spans to the receiver. */
async function tracedPlatform(receiver: string) {
  const servers = await testServers();
  const { dataDir, mongod, nats } = servers;
  const issuer = await openIssuer(dataDir);
  const urls = { mongoUrl: mongod.url, natsUrl: nats.url };
  const around = { ...urls, dataDir, secret: randomBytes(32).toString('hex'), logLevel: 'warn' };
  const [first, second, third, none] = (await freePorts(4)) as [number, number, number, number];
  const address = (port: number) => `http://127.0.0.1:${port}/graphql`;
  const addresses = {
    ...{ organisations: address(first), improvement: address(second) },
    ...{ cpd: address(none), funding: address(none) },
  };
  const traced = { OTEL_EXPORTER_OTLP_ENDPOINT: receiver, OTEL_BSP_SCHEDULE_DELAY: '100' };
  const settings = {
    ...{ OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: issuer.audience, OIDC_JWKS: issuer.jwksFile },
    SUBGRAPH_URLS: JSON.stringify(addresses),
  };
  const programs = [
    serviceProgram('organisations', first, around),
    serviceProgram('improvement', second, around),
    gatewayProgram(third, around, settings),
  ];
  const { signal } = new AbortController();
  const running = await Promise.all(
    programs.map((program) => startService({ ...program, env: { ...program.env, ...traced } }, signal)),
  );
  const end = async () => {
    await Promise.all(running.map((one) => one.stop()));
    await servers[Symbol.asyncDispose]();
  };
  const token = await issuer.issueToken(PEOPLE.authority);
  await importRegister(AREA.establishments, mongod.url);
  return { url: `http://127.0.0.1:${third}`, token, [Symbol.asyncDispose]: end };
}

/** From a span up to the request of the client, by services. */
function wayUp(span: ReceivedSpan, all: readonly ReceivedSpan[]): string[] {
  const parent = all.find(({ spanId }) => spanId === span.parentSpanId);
  return [`${span.service}: ${span.name}`, ...(parent ? wayUp(parent, all) : [span.parentSpanId])];
}

test('a push and what it caused in another service is one trace, down to the database', async () => {
  await using receiver = await openReceiver();
  await using platform = await tracedPlatform(receiver.url);
  const [traceId, root] = [randomBytes(16).toString('hex'), randomBytes(8).toString('hex')];
  const profiles = readProfiles().filter(({ urn }) => urn === AREA.school);
  const answer = await fetch(`${platform.url}/returns/attendance`, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${platform.token}`, 'content-type': 'text/csv' },
      traceparent: `00-${traceId}-${root}-01`,
    },
    body: attendanceCsv(profiles, lastMondays(2, new Date())),
  });
  expect(await answer.json()).toMatchObject({ rows: 2 });

  const inTrace = () => receiver.spans.filter((span) => span.traceId === traceId);
  const consumer = 'consume observations-on-return-accepted';
  const written = await until('the write of improvement to arrive', async () => {
    const spans = inTrace();
    return spans.find((span) => {
      const way = wayUp(span, spans);
      // Others of improvement hear of the same push.
      const isObserved = span.service === 'improvement' && way[1] === `improvement: ${consumer}`;
      return isObserved && span.attributes['db.system.name'] === 'mongodb' && way.at(-1) === root;
    });
  });
  const way = wayUp(written, inTrace()).slice(1);
  expect(way).toEqual([
    `improvement: ${consumer}`,
    'organisations: POST /returns/attendance',
    'gateway: organisations /returns/attendance',
    'gateway: POST /returns/attendance',
    root,
  ]);
  const published = inTrace().find(({ name }) => name === 'publish organisations.return.accepted.v1');
  expect(wayUp(published!, inTrace()).slice(1)).toEqual(way.slice(1));
  const stored = inTrace().filter(
    ({ service, attributes }) => service === 'organisations' && attributes['db.system.name'],
  );
  expect(stored.length).toBeGreaterThan(0);
  // Statements are told without what they hold.
  expect(JSON.stringify(inTrace())).not.toContain(`"${AREA.school}"`);
}, 60_000);
