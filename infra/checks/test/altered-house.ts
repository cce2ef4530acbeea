import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A small house of two services, whose made files are what the scripts make. */
export const SMALL_HOUSE = path.join(__dirname, 'house');

/** A copy of the small house in which one file reads differently; it goes when its block ends. */
export function alteredHouse(file: string, change: (text: string) => string): Disposable & { path: string } {
  const copy = mkdtempSync(path.join(tmpdir(), 'house-'));
  cpSync(SMALL_HOUSE, copy, { recursive: true });
  const target = path.join(copy, file);
  const before = readFileSync(target, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change leaves ${file} as it was.`);
  writeFileSync(target, after);
  return { path: copy, [Symbol.dispose]: () => rmSync(copy, { recursive: true }) };
}
