import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** A version as [major, minor]. */
export type Version = readonly [number, number];

const mayRun = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The version a program tells of itself with --version; undefined when it does not run here. */
function versionOf(file: string): Version | undefined {
  try {
    const told = execFileSync(file, ['--version'], { encoding: 'utf8', timeout: 10_000, stdio: 'pipe' });
    const [, major, minor] = /v?(\d+)\.(\d+)/.exec(told) ?? [];
    return major && minor ? [Number(major), Number(minor)] : undefined;
  } catch {
    return undefined;
  }
}

const atLeast = ([major, minor]: Version, [needMajor, needMinor]: Version): boolean =>
  major > needMajor || (major === needMajor && minor >= needMinor);

/** The first program of that name on PATH which runs here and is new enough. */
export function findOnPath(name: string, oldest: Version): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders
    .map((folder) => join(folder, file))
    .find((candidate) => {
      const version = mayRun(candidate) ? versionOf(candidate) : undefined;
      return version !== undefined && atLeast(version, oldest);
    });
}

/** A file of an installed npm package; undefined when the package or the file is not there. */
export function findInPackage(packageName: string, file: string): string | undefined {
  try {
    const found = join(dirname(require.resolve(`${packageName}/package.json`)), file);
    return existsSync(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
