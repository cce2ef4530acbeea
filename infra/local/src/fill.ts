import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { loadBuiltInArea } from '@middletier/exemplars/built-in-area';
import { GraphClient } from '@middletier/exemplars/graph-client';
import { PEOPLE } from './development-people';
import type { Platform } from './platform';

const IMPORT = resolve(__dirname, '../../../services/organisations/dist/register/gias-command.js');

/** Loads the built-in area into a platform that holds no schools yet. */
export async function fill(platform: Platform, onProgress: (sentence: string) => void): Promise<void> {
  const { gatewayUrl, mongoUrl, issueToken } = platform;
  const client = async (person: (typeof PEOPLE)[keyof typeof PEOPLE]) =>
    new GraphClient(gatewayUrl, await issueToken(person));
  await loadBuiltInArea({
    administrator: await client(PEOPLE.administrator),
    authority: await client(PEOPLE.authority),
    importRegister: (file) => importRegister(file, mongoUrl),
    onProgress,
  });
}

/** Takes a register file into organisations, as npm run gias does. */
export const importRegister = (file: string, mongoUrl: string): Promise<void> =>
  new Promise((done, failed) => {
    const env = { ...process.env, MONGODB_URL: mongoUrl };
    const command = spawn(process.execPath, [IMPORT, 'import', file, '--json'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env,
    });
    let said = '';
    command.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    command.once('error', failed);
    command.once('exit', (code) =>
      code === 0 ? done() : failed(new Error(`The register file was not taken: ${said}`)),
    );
  });
