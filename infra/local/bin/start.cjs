// The one command. Runs on a fresh clone: it needs Node and npm, installs and builds what is missing, then starts.
'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../../..');
const OLDEST_NODE = [20, 19];

const HELP = `Starts the whole middle tier on this machine: database, event server, four services and the gateway.

  npm start -- [options]

  --port N     port of the gateway (default 4000; 0 takes a free one)
  --data DIR   folder of the data (default .data); made when missing
  --fresh      delete the data first
  --help       show this

MONGODB_URL and NATS_URL use servers that are already there. LOG_LEVEL sets how much the services log.
Ctrl-C stops everything.`;

const began = Date.now();

function say(sentence) {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${sentence}`);
}

/** The first lines of a failed command tell why; npm goes on with a page of usage. */
function refuse(sentence, detail = '') {
  const why = detail.trim().split('\n').slice(0, 20).join('\n');
  console.error(`\n${sentence}\n${why}`.trimEnd() + '\n');
  process.exit(1);
}

function run(command, args, purpose) {
  const { status, signal, error, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    // Only npm itself needs a shell, and only on Windows, where it is a script.
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (signal === 'SIGINT') process.exit(130);
  if (status !== 0) refuse(`${purpose} did not succeed:`, error ? error.message : `${stdout}\n${stderr}`);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  refuse(`Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or later.`);
}

/** npm writes its own record of what is installed last, so a broken installation has none. */
function isInstalled() {
  const record = join(ROOT, 'node_modules', '.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

function install() {
  if (isInstalled()) return;
  say('installing packages; the first time this takes a minute or two');
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm && /\.c?js$/.test(npm) ? [process.execPath, npm] : ['npm'];
  // NODE_ENV=production would leave out the compiler, and an npm setting the embedded servers.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  run(command, [...first, ...args], 'Installing the packages (npm ci)');
  say('packages are installed');
}

/** Looks at every workspace and compiles only what has changed. */
function build() {
  const isFirst = !existsSync(join(ROOT, 'infra/local/dist/main.js'));
  if (isFirst) say('building; later starts build only what has changed');
  run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--build'], 'Building (tsc --build)');
  if (isFirst) say('built');
}

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  console.log(HELP);
} else {
  refuseOldNode();
  install();
  build();
  process.env.MIDDLE_TIER_STARTED_AT = String(began);
  require('../dist/main.js');
}
