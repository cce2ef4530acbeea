// npm run check [-- --allow-breaking] [--usage=FILE or address of a gateway's /usage]...
// Every gate in turn, the quick ones first; stops at the first that fails and says which.
'use strict';

const { install, node } = require('./prepare.cjs');

const TSC = 'node_modules/typescript/bin/tsc';
const breaking = process.argv.includes('--allow-breaking') ? ['--allow-breaking'] : [];
const usage = process.argv.filter((argument) => argument.startsWith('--usage='));

const STEPS = {
  install: install,
  'build the checks': () => node(TSC, '--build', 'infra/checks'),
  codegen: () => node('infra/checks/dist/codegen-command.js', '--check'),
  compose: () => node('infra/checks/dist/compose-command.js', '--check', ...breaking, ...usage),
  describe: () => node('infra/checks/dist/describe-command.js'),
  build: () => node(TSC, '--build'),
  contracts: () => node('infra/checks/dist/contracts-command.js', '--check', ...breaking),
  'types of the tests': () => node(TSC, '--project', 'infra/checks/tsconfig.tests.json'),
  eslint: () => node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'),
  prettier: () => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  dependencies: () =>
    node(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'services',
      'gateway',
      'infra',
      '--config',
      '--output-type',
      'err-long',
    ),
  knip: () => node('node_modules/knip/bin/knip.js', '--no-config-hints'),
  tests: () => node('infra/checks/bin/test.cjs'),
};

function failingStep() {
  return Object.keys(STEPS).find((step) => {
    const began = Date.now();
    const passed = STEPS[step]();
    console.log(`${passed ? 'ok    ' : 'FAILED'} ${step} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return !passed;
  });
}

const failed = failingStep();
console.log(failed ? `check stopped at: ${failed}` : 'check passed');
process.exitCode = failed ? 1 : 0;
