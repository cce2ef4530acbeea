import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';
import { admitTrust, dismissTrust } from '../trust-credentials';
import type { TrustAccess } from '../trust-post';

const seedFile = (dataDir: string, trust: string): string => join(dataDir, `trust-${trust}.nk`);

/** Lets a trust publish to the event server that npm start runs. @returns the file with the seed of its new NKey */
export function letIn(dataDir: string, trust: string): string {
  const seed = admitTrust(dataDir, trust);
  const file = seedFile(dataDir, trust);
  writeFileSync(file, `${seed}\n`, { mode: 0o600 });
  return file;
}

export function showOut(dataDir: string, trust: string): void {
  dismissTrust(dataDir, trust);
  rmSync(seedFile(dataDir, trust), { force: true });
}

/** Refuses NO_CREDENTIALS and NOT_RUNNING. */
export function accessOf(dataDir: string, trust: string): TrustAccess {
  const natsUrl = process.env['NATS_URL'];
  if (!natsUrl) throw new Refusal('NOT_RUNNING', 'Say where NATS is: NATS_URL.');
  const file = process.env['MIS_SEED_FILE'] ?? seedFile(dataDir, trust);
  if (existsSync(file)) return { natsUrl, trust, seed: readFileSync(file, 'utf8').trim() };
  throw new Refusal(
    'NO_CREDENTIALS',
    `Trust ${trust} has no credentials here: npm run mis -- let-in ${trust}, or name a seed with MIS_SEED_FILE.`,
  );
}
