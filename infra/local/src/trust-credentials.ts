import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';
import { nkeys } from 'nats';
import { ACCOUNTS_FILE, natsAccounts, type TrustKeys } from './nats-configuration';

/** As of nkeys.js, whose own types nats does not pass on. */
interface KeyMaker {
  createUser(): { getPublicKey(): string; getSeed(): Uint8Array };
}

const KEYS_FILE = 'trust-keys.json';

/** What is known of trusts that may publish: public keys alone. */
export function readTrustKeys(natsFolder: string): TrustKeys {
  const file = join(natsFolder, KEYS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TrustKeys) : {};
}

/**
 * Lets a trust's integration publish to the event server of `dataDir`, with a new NKey in place of one it may have had.
 * Refuses TRUST_UNREADABLE. @returns the seed, which is kept nowhere here
 */
export function admitTrust(dataDir: string, trust: string): string {
  if (!/^\w{1,12}$/.test(trust))
    throw new Refusal('TRUST_UNREADABLE', `"${trust}" is no UID of a trust: it is a number such as 9901.`);
  const pair = (nkeys as KeyMaker).createUser();
  keep(dataDir, { ...readTrustKeys(join(resolve(dataDir), 'nats')), [trust]: pair.getPublicKey() });
  return Buffer.from(pair.getSeed()).toString('ascii');
}

/** Takes a trust's credentials back: who is connected with them is shown out. */
export function dismissTrust(dataDir: string, trust: string): void {
  const { [trust]: _gone, ...others } = readTrustKeys(join(resolve(dataDir), 'nats'));
  keep(dataDir, others);
}

/** Keeps the keys, and has the server read them where it runs. */
function keep(dataDir: string, keys: TrustKeys): void {
  const folder = join(resolve(dataDir), 'nats');
  writeFileSync(join(folder, KEYS_FILE), `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  writeFileSync(join(folder, ACCOUNTS_FILE), natsAccounts(keys), { mode: 0o600 });
  const pid = Number(readFileSync(join(folder, 'nats.pid'), 'utf8'));
  process.kill(pid, 'SIGHUP');
}
