import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moveIntoAccount, natsAccounts } from './nats-configuration';

test('a trust may publish its own returns and hear its own results', () => {
  expect(natsAccounts({ '9901': 'UABC' })).toContain(
    '{ nkey: UABC, permissions: { publish: ["mis.returns.9901"], subscribe: ["mis.results.9901", "_INBOX_9901.>"] } }',
  );
});

test('streams from before there were accounts go on in the account of the services', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nats-folder-'));
  const at = (...path: string[]) => join(folder, 'jetstream', ...path);
  mkdirSync(at('$G', 'streams'), { recursive: true });
  moveIntoAccount(folder);
  expect(existsSync(at('PLATFORM', 'streams'))).toBe(true);
  mkdirSync(at('$G'));
  moveIntoAccount(folder);
  expect(existsSync(at('PLATFORM', 'streams'))).toBe(true);
  rmSync(folder, { recursive: true });
});
