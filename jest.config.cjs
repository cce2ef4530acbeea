// Tests run the TypeScript sources: the "source" condition of every workspace's exports leads to src, not dist.
/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  testMatch: ['<rootDir>/{services,infra}/**/*.test.ts', '<rootDir>/gateway/**/*.test.ts'],
  modulePathIgnorePatterns: ['/dist/', '/.data/'],
  watchman: false,
  transform: {
    '^.+\\.[mc]?[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  // These are published as ES modules only, which jest cannot require.
  transformIgnorePatterns: ['/node_modules/(?!(jose|auto-bind)/)'],
  // Two processes of ours and two servers each are what a small machine carries without missing time limits.
  maxWorkers: 2,
  // A crash test may have to wait for an election or a reconnect on a machine that does other things too.
  testTimeout: 120_000,
};
