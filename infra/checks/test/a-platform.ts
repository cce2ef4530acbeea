import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphClient } from '@middletier/exemplars/graph-client';
import { PEOPLE } from '@middletier/local/development-people';
import { fill } from '@middletier/local/fill';
import { startPlatform, type Platform } from '@middletier/local/platform';
import { keptTrustKey } from '@middletier/local/trust-key';

/** The whole product on free ports in a folder of its own, with the built-in area in it; gone with `await using`. */
export interface FilledPlatform extends Platform, AsyncDisposable {
  readonly frontEnd: GraphClient;
  readonly authority: GraphClient;
  readonly trust: GraphClient;
}

export async function aPlatform(): Promise<FilledPlatform> {
  const dataDir = mkdtempSync(join(tmpdir(), 'middle-tier-e2e-'));
  const platform = await startPlatform({ dataDir, gatewayPort: 0, logLevel: 'info', sync: '10s' });
  const end = async () => {
    await platform.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  await fill(platform, () => undefined).catch(async (error: unknown) => {
    await end();
    throw error;
  });
  const { gatewayUrl, issueToken } = platform;
  const administrator = new GraphClient(gatewayUrl, await issueToken(PEOPLE.administrator));
  return {
    ...platform,
    frontEnd: new GraphClient(gatewayUrl, await issueToken(PEOPLE.frontEnd)),
    authority: new GraphClient(gatewayUrl, await issueToken(PEOPLE.authority)),
    trust: new GraphClient(gatewayUrl, await keptTrustKey(dataDir, administrator)),
    [Symbol.asyncDispose]: end,
  };
}
