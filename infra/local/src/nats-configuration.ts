import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

export interface NatsPlace {
  readonly port: number;
  readonly folder: string;
  /** Told by the server to whoever connects: shows that it is the one of this folder. */
  readonly serverName: string;
}

/** A file of its own, so that it can be written anew while the server runs. */
export const ACCOUNTS_FILE = 'accounts.conf';

/** `sync`: 'always', or an interval such as '10s'. */
export function natsConfiguration({ port, folder, serverName }: NatsPlace, sync: string): string {
  const quoted = (file: string) => JSON.stringify(join(folder, file));
  return [
    `listen: "127.0.0.1:${port}"`,
    `server_name: ${serverName}`,
    `pid_file: ${quoted('nats.pid')}`,
    `jetstream { store_dir: ${quoted('jetstream')}, sync_interval: ${sync}, max_mem: 64MB, max_file: 8GB }`,
    `include ${ACCOUNTS_FILE}`,
    '',
  ].join('\n');
}

/** Public NKeys by the UID of the trust whose integration holds the seed. */
export type TrustKeys = Readonly<Record<string, string>>;

/**
 * The services have an account of their own, as whoever connects without credentials: the server listens on loopback alone.
 * A trust's integration is in another one, from which its own returns go in and its own results come out, and nothing else.
 */
export function natsAccounts(trusts: TrustKeys): string {
  const users = Object.entries(trusts).map(
    ([trust, nkey]) =>
      `    { nkey: ${nkey}, permissions: { publish: ["mis.returns.${trust}"], subscribe: ["mis.results.${trust}", "${inboxOf(trust)}.>"] } }`,
  );
  return [
    'accounts {',
    '  PLATFORM {',
    '    jetstream: enabled',
    '    users: [{ user: platform, password: platform }]',
    '    exports: [{ service: "mis.returns.*" }, { stream: "mis.results.*" }]',
    '  }',
    '  TRUSTS {',
    '    imports: [',
    '      { service: { account: PLATFORM, subject: "mis.returns.*" } }',
    '      { stream: { account: PLATFORM, subject: "mis.results.*" } }',
    '    ]',
    '    users: [',
    ...users,
    '    ]',
    '  }',
    '}',
    'no_auth_user: platform',
    '',
  ].join('\n');
}

/** Where a trust's integration is answered: its own, so that it hears nobody else's. */
export const inboxOf = (trust: string): string => `_INBOX_${trust}`;

/** What was kept before there were accounts was kept under this name. */
const BEFORE_ACCOUNTS = '$G';

export function moveIntoAccount(folder: string): void {
  const [before, now] = [BEFORE_ACCOUNTS, 'PLATFORM'].map((name) => join(folder, 'jetstream', name));
  if (existsSync(before!) && !existsSync(now!)) renameSync(before!, now!);
}
