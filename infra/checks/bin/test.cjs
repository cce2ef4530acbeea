// npm test [-- pattern or other arguments of jest]
// Installs and builds what is missing, runs every test, and ends with one line: "N passed, N failed".
'use strict';

const { mkdtempSync, readFileSync, rmSync, existsSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { build, install, node } = require('./prepare.cjs');

// A whole product needs the machine to itself: two at once would miss each other's time limits.
const ROUNDS = [
  ['--testPathIgnorePatterns', '/node_modules/', '\\.e2e\\.test\\.ts$'],
  ['--testMatch', '**/*.e2e.test.ts', '--maxWorkers=1'],
];

const folder = mkdtempSync(join(tmpdir(), 'tests-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function run(round, index) {
  const report = join(folder, `${index}.json`);
  const options = [...round, '--passWithNoTests', '--json', `--outputFile=${report}`];
  // What was asked for comes first: jest reads a list of patterns up to the next option.
  const succeeded = node('node_modules/jest/bin/jest.js', ...process.argv.slice(2), ...options);
  return { succeeded, ...totals(report) };
}

/** A file that could not run counts as one failed test: its own were never counted. */
function totals(report) {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const rounds = install() && build() ? ROUNDS.map(run) : [];
const passed = rounds.reduce((sum, round) => sum + round.passed, 0);
const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
const clean = rounds.length > 0 && rounds.every((round) => round.succeeded);
process.exitCode = clean && failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
