import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A committed file that a script makes from others. */
export interface MadeFile {
  /** Relative to the house. */
  readonly path: string;
  readonly text: string;
}

/** One line for each file that is no longer what the script makes. */
export function stale(house: string, files: readonly MadeFile[], script: string): string[] {
  return files.filter((file) => isStale(house, file)).map((file) => `${file.path} is out of date: ${script}`);
}

/** Writes the files that are no longer what the script makes, and returns their paths. */
export function write(house: string, files: readonly MadeFile[]): string[] {
  const outOfDate = files.filter((file) => isStale(house, file));
  for (const file of outOfDate) {
    const target = path.join(house, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  return outOfDate.map((file) => file.path);
}

function isStale(house: string, file: MadeFile): boolean {
  const target = path.join(house, file.path);
  return !existsSync(target) || readFileSync(target, 'utf8') !== file.text;
}
