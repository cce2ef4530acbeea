import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';
import { isListening, readKeptPort } from './ports';
import { isRunning, startOf } from './running-process';

/** The folder of a local middle tier, held by this process until it is released. */
export interface DataFolder {
  readonly path: string;
  release(): void;
}

const MARK = 'middle-tier-data';
const LOCK = 'running';

/**
 * Makes or opens the data folder and holds it, so that two runs never share one; `fresh` empties it first.
 * Refuses a folder that holds something else, and one that another run has open.
 */
export async function openDataFolder(
  path: string,
  options: { fresh?: boolean | undefined } = {},
): Promise<DataFolder> {
  const folder = resolve(path);
  refuseForeign(folder);
  refuseHeld(folder);
  if (options.fresh) await empty(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(
    join(folder, MARK),
    'The data of a local middle tier. npm start -- --fresh deletes this folder.\n',
  );
  hold(folder);
  return { path: folder, release: () => rmSync(join(folder, LOCK), { force: true }) };
}

function refuseForeign(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, MARK))) return;
  if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) return;
  const message = `${folder} holds something else than the data of a middle tier. Name a new or empty folder with --data.`;
  throw new Refusal('NOT_OUR_DATA', message);
}

function refuseHeld(folder: string): void {
  const lock = join(folder, LOCK);
  if (!existsSync(lock)) return;
  const [pid, since] = readFileSync(lock, 'utf8').trim().split(' ');
  // The number alone does not tell: after a crash and a restart of a container another process has it.
  if (!isRunning(Number(pid)) || startOf(Number(pid)) !== (since ?? '')) return rmSync(lock, { force: true });
  const message = `${folder} is in use by a middle tier that runs (process ${pid}). Stop that one, or name another folder with --data.`;
  throw new Refusal('DATA_IN_USE', message);
}

function hold(folder: string): void {
  try {
    writeFileSync(join(folder, LOCK), `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' });
  } catch {
    throw new Refusal(
      'DATA_IN_USE',
      `${folder} was opened by another middle tier just now. Stop that one first.`,
    );
  }
}

async function empty(folder: string): Promise<void> {
  for (const server of ['mongod', 'nats']) {
    const port = readKeptPort(join(folder, server));
    if (!port || !(await isListening(port))) continue;
    const message = `Port ${port}, kept for the ${server} of ${folder}, is in use: a server of an earlier run may still write there. Start once without --fresh, stop with Ctrl-C, then start with --fresh.`;
    throw new Refusal('DATA_IN_USE', message);
  }
  rmSync(folder, { recursive: true, force: true });
}
