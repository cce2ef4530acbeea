import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LARGEST = 10_000_000;
const LONGEST_TAIL = 64_000;

/**
 * A log appended to by a child process; one of more than 10 MB is set aside first, so that two files are the
 * most.
 */
export class LogFile {
  readonly #from: number;

  constructor(readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path) && statSync(path).size > LARGEST) renameSync(path, `${path}.1`);
    this.#from = existsSync(path) ? statSync(path).size : 0;
  }

  /** Lends the open file to `use`, which hands it to a child process. */
  lend<T>(use: (descriptor: number) => T): T {
    const descriptor = openSync(this.path, 'a', 0o600);
    try {
      return use(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  /** The last lines written since this object was made, for a message that says why a process failed. */
  lastLines(count = 15): string {
    if (!existsSync(this.path)) return '';
    const { size } = statSync(this.path);
    const tail = Buffer.alloc(Math.min(size - this.#from, LONGEST_TAIL));
    const descriptor = openSync(this.path, 'r');
    readSync(descriptor, tail, 0, tail.length, size - tail.length);
    closeSync(descriptor);
    return tail.toString('utf8').trimEnd().split('\n').slice(-count).join('\n');
  }
}
