import { FirstNames } from './first-names';
import { Metrics } from './metrics';
import { requireWatcher } from './metrics-route';
import { outcomeOf, RequestMeter } from './request-meter';
import type { IncomingMessage } from 'node:http';

const failure = (code: string) => ({ message: 'no', extensions: { code } });

test('what the caller can mend is refused, what we have to mend has failed', () => {
  expect(outcomeOf()).toBe('ok');
  expect(outcomeOf([])).toBe('ok');
  expect(outcomeOf([failure('FORBIDDEN'), failure('CHANGED_MEANWHILE')])).toBe('refused');
  expect(outcomeOf([failure('FORBIDDEN'), failure('SUBGRAPH_UNAVAILABLE')])).toBe('failed');
  expect(outcomeOf([failure('INTERNAL_SERVER_ERROR')])).toBe('failed');
});

test('the first names are told apart, and whoever invents more makes no more rows', () => {
  const names = new FirstNames(2);
  expect(['a', 'b', 'c', 'a', 'd'].map((name) => names.of(name))).toEqual([
    'a',
    'b',
    '(other)',
    'a',
    '(other)',
  ]);
  expect(new FirstNames(1).of('x'.repeat(10_000))).toHaveLength(64);
});

test('the fetches of an operation count under its name, and what is not valid under none', async () => {
  const metrics = new Metrics();
  const meter = new RequestMeter(metrics);
  const seconds = 0.02;
  meter.observe({ operation: 'Schools__improvement__2', type: 'query', errors: undefined, seconds });
  meter.observe({ operation: null, type: 'query', errors: [failure('NOT_FOUND')], seconds });
  meter.observe({ operation: 'Made up', type: undefined, errors: [failure('BAD_REQUEST')], seconds });
  const counts = (await metrics.text()).match(/(?<=duration_seconds_count)\{.*/g);
  expect(counts).toEqual([
    '{operation="Schools",type="query",outcome="ok"} 1',
    '{operation="(anonymous)",type="query",outcome="refused"} 1',
    '{operation="(invalid)",type="invalid",outcome="refused"} 1',
  ]);
});

test('what cannot be looked up has no row, and keeps nothing else from being told', async () => {
  const metrics = new Metrics();
  metrics.gauge('broken', 'It is down.', { read: () => Promise.reject(new Error('down')) });
  metrics.gauge('whole', 'It is up.', { read: () => [[{}, 7]] });
  const text = await metrics.text();
  expect(text).not.toMatch(/^broken/m);
  expect(text).toMatch(/^whole 7$/m);
});

describe('who may read metrics', () => {
  const asking = (authorization?: string) => ({ headers: { authorization } }) as IncomingMessage;
  const token = 'a token of sixteen or more';

  test('anybody in development, unless there is a token', () => {
    expect(() => requireWatcher(asking(), { NODE_ENV: 'development' })).not.toThrow();
    const guarded = { NODE_ENV: 'development', METRICS_TOKEN: token } as const;
    expect(() => requireWatcher(asking(), guarded)).toThrow('METRICS_TOKEN');
    expect(() => requireWatcher(asking(`Bearer ${token}`), guarded)).not.toThrow();
  });

  test('nobody in production without a token, even with an empty one', () => {
    expect(() => requireWatcher(asking('Bearer '), { NODE_ENV: 'production' })).toThrow('METRICS_TOKEN');
    const guarded = { NODE_ENV: 'production', METRICS_TOKEN: token } as const;
    expect(() => requireWatcher(asking(`Bearer ${token}!`), guarded)).toThrow('METRICS_TOKEN');
    expect(() => requireWatcher(asking(`Bearer ${token}`), guarded)).not.toThrow();
  });
});
