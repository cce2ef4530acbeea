import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { whileConsuming, whilePublishing } from './event-spans';
import { currentTraceparent, inSpan } from './span';
import type { Envelope } from '../event';

const loadedWith = (env: NodeJS.ProcessEnv): string[] => {
  const script = `require(${JSON.stringify(join(__dirname, '../../dist/run.js'))});
    const packages = Object.keys(require.cache).map((file) => /@opentelemetry.([\\w-]+)/.exec(file)?.[1]);
    console.log(JSON.stringify([...new Set(packages)].filter(Boolean)));`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { env }).toString()) as string[];
};

test('unless it is asked for, a process loads nothing that traces', () => {
  expect(loadedWith({})).toEqual([]);
  const asked = loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });
  expect(asked).toContain('instrumentation-mongodb');
});

const traceOf = (digit: string) => `00-${digit.repeat(32)}-${digit.repeat(16)}-01`;
const event = (id: string, traceparent?: string) =>
  ({ id, type: 'a.b.c.v1', ...(traceparent ? { traceparent } : {}) }) as Envelope;

test('without tracing there is nothing to carry, and work goes on as it is', async () => {
  expect(await inSpan('work', {}, async () => currentTraceparent())).toBeUndefined();
  expect(await whilePublishing(event('one'), async (headers) => headers)).toBeUndefined();
});

test('a batch shows in every trace that its events come from, once in each', async () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  provider.register();
  const events = [
    ...[event('one', traceOf('a')), event('two', traceOf('b')), event('three', traceOf('a'))],
    event('four'),
  ];
  let inside: string | undefined;
  await whileConsuming('reader', events, async () => void (inside = currentTraceparent()));
  const spans = exporter.getFinishedSpans();
  const details = spans.find((span) => inside?.includes(span.spanContext().spanId))!;
  const other = spans.find((span) => span !== details)!;
  expect(spans).toHaveLength(2);
  expect([details, other].map((span) => span.spanContext().traceId[0])).toEqual(['a', 'b']);
  expect(other.links.map(({ context: { spanId } }) => spanId)).toEqual([details.spanContext().spanId]);

  const carried = await whilePublishing(event('five', traceOf('c')), async (headers) => headers);
  expect(carried!.get('traceparent')).toMatch(/^00-c{32}-(?!c{16})\w{16}-01$/);
  await provider.shutdown();
});
