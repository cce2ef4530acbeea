import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AREA } from '@middletier/exemplars/built-in-area';
import type { GraphClient } from '@middletier/exemplars/graph-client';

const MAKE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }`;

/** The API key of the built-in trust's MIS: made once through the graph, and kept with the data. */
export async function keptTrustKey(dataDir: string, administrator: GraphClient): Promise<string> {
  const file = join(dataDir, 'trust-api-key');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const input = {
    idempotencyKey: `trust-key-${Date.now()}`,
    name: "The built-in trust's MIS",
    roles: ['DATA_OFFICER'],
    organisations: [`trust:${AREA.trust}`],
  };
  const { createApiKey } = await administrator.run<{ createApiKey: { secret: string } }>(MAKE, { input });
  writeFileSync(file, `${createApiKey.secret}\n`, { mode: 0o600 });
  return createApiKey.secret;
}
