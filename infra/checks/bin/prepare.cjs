// Makes a fresh clone ready to run: packages installed, workspaces built. Needs Node and npm, nothing else.
'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../../..');

/** Runs Node on a script of this repository, with its output as ours; returns whether it succeeded. */
function node(script, ...args) {
  return (
    spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0
  );
}

/** npm writes this record last, so a broken installation has none. */
function isInstalled() {
  const record = join(ROOT, 'node_modules/.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** `npm ci` where the packages are missing or older than the lock file. */
function install() {
  if (isInstalled()) return true;
  // A production environment would leave out the compiler, and an npm setting the embedded servers.
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  // Only npm needs a shell, and only on Windows, where it is a script.
  return (
    spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

/** Compiles what has changed. */
function build() {
  return node('node_modules/typescript/bin/tsc', '--build');
}

module.exports = { ROOT, build, install, node };
