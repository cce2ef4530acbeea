// Runs a command of a service against the middle tier that npm start runs: node command.cjs SCRIPT [ARGUMENT…]
'use strict';

const { spawnSync } = require('node:child_process');
const { existsSync, readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '../../..');
const [script, ...args] = process.argv.slice(2);
const file = join(ROOT, script);

if (!existsSync(file)) {
  console.error(
    'The product is not built yet. Start it once with npm start, or build it with npm run build.',
  );
  process.exit(1);
}

const addresses = join(process.env.MIDDLE_TIER_DATA ?? join(ROOT, '.data'), 'addresses.json');
const known = existsSync(addresses) ? JSON.parse(readFileSync(addresses, 'utf8')) : {};
const { mongoUrl: MONGODB_URL, natsUrl: NATS_URL, gatewayUrl: GATEWAY_URL } = known;
const found = Object.entries({ MONGODB_URL, NATS_URL, GATEWAY_URL }).filter(([, url]) => url);
const env = { ...Object.fromEntries(found), ...process.env };
const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit', env });
process.exit(status ?? 1);
