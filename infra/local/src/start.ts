import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Refusal } from '@middletier/runtime/refusal';
import { fill } from './fill';
import { startPlatform, type Platform, type PlatformOptions } from './platform';
import { welcome } from './welcome';

export type StartOptions = Pick<PlatformOptions, 'dataDir' | 'fresh' | 'gatewayPort'>;

/** The repository: this file is at the same depth in src and in dist. */
const ROOT = resolve(__dirname, '../../..');

/** Reads `npm start -- [--port N] [--data DIR] [--fresh]`. Refuses what it does not know. */
export function readArguments(args: readonly string[]): StartOptions {
  const { port, data, fresh } = parse(args);
  const gatewayPort = Number(port);
  if (!/^\d+$/.test(port) || gatewayPort > 65_535) {
    throw new Refusal('WRONG_ARGUMENT', `--port takes a number from 0 to 65535, not "${port}".`);
  }
  // npm changes to the repository; INIT_CWD is where the person stands.
  const dataDir = data ? resolve(process.env['INIT_CWD'] ?? '.', data) : resolve(ROOT, '.data');
  return { gatewayPort, dataDir, fresh };
}

function parse(args: readonly string[]) {
  const options = {
    port: { type: 'string', default: '4000' },
    data: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Refusal('WRONG_ARGUMENT', `${(error as Error).message} npm start -- --help shows the options.`);
  }
}

/** Starts the product with what the environment says. The signal ends a start that is under way. */
export async function start(options: StartOptions, signal: AbortSignal): Promise<Platform> {
  const print = progress();
  const platform = await startPlatform({
    ...options,
    mongoUrl: process.env['MONGODB_URL'],
    natsUrl: process.env['NATS_URL'],
    logLevel: process.env['LOG_LEVEL'],
    onProgress: print,
    signal,
  });
  print('everything is ready');
  return platform;
}

export async function showProduct(platform: Platform): Promise<void> {
  await fill(platform, progress());
  console.log(await welcome(platform));
}

/**
 * Prints sentences with the time since the command was given, which for the first lines is before this
 * program ran.
 */
export function progress(): (sentence: string) => void {
  const began = Number(process.env['MIDDLE_TIER_STARTED_AT']) || Date.now();
  return (sentence) => {
    const seconds = ((Date.now() - began) / 1_000).toFixed(1).padStart(6);
    console.log(`${seconds} s  ${sentence}`);
  };
}
