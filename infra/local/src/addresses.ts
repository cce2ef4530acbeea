import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';

/** Where a local middle tier that runs can be reached. */
export interface Addresses {
  readonly gatewayUrl: string;
  readonly mongoUrl: string;
  readonly natsUrl: string;
}

const FILE = 'addresses.json';

/** Left in the data folder for the commands that use a running middle tier. */
export const writeAddresses = (dataDir: string, { gatewayUrl, mongoUrl, natsUrl }: Addresses): void =>
  writeFileSync(join(dataDir, FILE), JSON.stringify({ gatewayUrl, mongoUrl, natsUrl }, null, 2) + '\n', {
    mode: 0o600,
  });

export function readAddresses(dataDir: string): Addresses {
  const file = join(dataDir, FILE);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Addresses;
  throw new Refusal(
    'NOT_RUNNING',
    `No middle tier has run in ${dataDir}. Start one with npm start, or name its folder with --data.`,
  );
}
