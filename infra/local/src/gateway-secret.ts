import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret with which the gateway signs what it asks of the services: made once, kept with the data, 32
 * bytes in hex.
 */
export function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'gateway-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flush: true });
  return readFileSync(file, 'utf8').trim();
}
