import { z } from 'zod';
import { readConfig, serviceSettings } from './config';

const enough = {
  PORT: '4001',
  NATS_URL: 'nats://127.0.0.1:4222',
  MONGODB_URL: 'mongodb://127.0.0.1:27017',
  GATEWAY_SECRET: 'x'.repeat(32),
};

test('reads what is given, and has a default for the rest', () => {
  expect(readConfig(serviceSettings, { ...enough, LOG_LEVEL: 'debug', STREAM_REPLICAS: '3' })).toEqual({
    ...{ ...enough, PORT: 4001 },
    ...{ NODE_ENV: 'development', LOG_LEVEL: 'debug', HOST: '127.0.0.1' },
    ...{ STREAM_MAX_BYTES: 1_000_000_000, STREAM_REPLICAS: 3 },
  });
});

test('leaves out what it does not know', () => {
  expect(readConfig({ A: z.string() }, { A: 'a', PATH: '/bin' })).toEqual({ A: 'a' });
});

test('names every setting that is wrong, at once, and shows no value of them', () => {
  const wrong = {
    MONGODB_URL: 'postgres://secret',
    GATEWAY_SECRET: 'short',
    LOG_LEVEL: 'loud',
    PORT: '70000',
  };
  const read = () => readConfig(serviceSettings, wrong);
  expect(read).toThrow(/^The environment is not complete:\n/);
  for (const name of [...Object.keys(wrong), 'NATS_URL']) expect(read).toThrow(`\n  ${name}: `);
  for (const value of ['postgres', 'short']) expect(read).not.toThrow(value);
});

test.each(['PORT', 'NATS_URL', 'MONGODB_URL', 'GATEWAY_SECRET'])('an empty %s is a missing one', (name) => {
  expect(() => readConfig(serviceSettings, { ...enough, [name]: '' })).toThrow(`\n  ${name}: `);
});

test('an empty setting that has a default takes it', () => {
  expect(readConfig(serviceSettings, { ...enough, STREAM_MAX_BYTES: '', HOST: '' })).toMatchObject({
    STREAM_MAX_BYTES: 1_000_000_000,
    HOST: '127.0.0.1',
  });
});
