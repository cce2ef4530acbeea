// Who may import whom: the rules of the house (see README). Every comment says what to do instead.
'use strict';

const TESTS = '(\\.test\\.ts$|/test/)';
// Where the world comes into a slice, or a clock does. Nothing in a slice stands on these.
const DOORS = '/(index|resolvers|slice|routes|[a-z-]+-route|on-[a-z-]+|[a-z-]+-command|[a-z-]+-worker)\\.ts$';
const DATA = '/(loaders|[a-z-]*(repository|loader|client))\\.ts$';
const IN_A_SLICE = '^services/([^/]+)/src/([^/]+)/';
const A_DECISION = { path: IN_A_SLICE, pathNot: [TESTS, DOORS, DATA, '/generated/'] };

const rule = (name, comment, { from, to }) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'decisions-know-no-driver',
      'A decision is pure. Load in resolvers.ts or on-*.ts, keep queries in repository.ts, and pass the values in.',
      { from: A_DECISION, to: { path: 'node_modules/(mongodb|nats|@apollo|dataloader|undici)/' } },
    ),
    rule(
      'decisions-do-no-io',
      'A decision is pure. Read files and sockets in resolvers.ts, *-route.ts or on-*.ts, and pass the values in.',
      {
        from: A_DECISION,
        to: {
          dependencyTypes: ['core'],
          path: '^(node:)?(fs|net|tls|dns|http|https|http2|child_process|worker_threads)(/|$)',
        },
      },
    ),
    rule(
      'doors-are-outermost',
      'resolvers | on-* → decision ← repository: move what both need into the decision, and import it from there.',
      {
        from: { path: IN_A_SLICE, pathNot: [TESTS, DOORS, '/generated/'] },
        to: { path: `^services/[^/]+/src/[^/]+${DOORS}` },
      },
    ),
    rule(
      'no-sibling-repository',
      "A slice's data is its own. Ask the sibling for a function or a loader that answers the question.",
      {
        from: { path: IN_A_SLICE, pathNot: [TESTS, '/generated/'] },
        to: { path: '^services/$1/src/[^/]+/[a-z-]*repository\\.ts$', pathNot: '^services/$1/src/$2/' },
      },
    ),
    rule(
      'services-meet-in-contracts',
      "Import another service's @middletier/<service>/contract and follow its events; ask for the rest through the graph.",
      {
        from: { path: '^services/([^/]+)/', pathNot: TESTS },
        to: {
          path: '^(services|gateway)/',
          pathNot: ['^services/$1/', '^services/[^/]+/src/contract\\.ts$'],
        },
      },
    ),
    rule(
      'infra-knows-no-service',
      'runtime and local stand under every service: take what differs as a parameter.',
      {
        from: { path: '^infra/(runtime|local)/', pathNot: TESTS },
        to: { path: '^(services|gateway)/' },
      },
    ),
    rule(
      'runtime-stands-alone',
      'Every service runs on runtime in production: what only a developer needs is in local.',
      {
        from: { path: '^infra/runtime/', pathNot: TESTS },
        to: { path: '^infra/(local|exemplars|checks)/' },
      },
    ),
    rule(
      'gateway-knows-contracts',
      'The gateway sees the supergraph and @middletier/<service>/contract, nothing else.',
      {
        from: { path: '^gateway/', pathNot: TESTS },
        to: { path: '^services/', pathNot: '^services/[^/]+/src/contract\\.ts$' },
      },
    ),
    rule(
      'production-needs-no-infra-but-runtime',
      'Services and gateway run on runtime alone; the rest is for developers.',
      {
        from: { path: '^(services|gateway)/', pathNot: TESTS },
        to: { path: '^infra/(local|exemplars|checks)/' },
      },
    ),
    rule(
      'main-is-the-top',
      'main.ts starts a process when it is imported: export what you need from another file.',
      {
        from: {},
        to: { path: '/src/main\\.ts$' },
      },
    ),
    rule('tests-are-leaves', 'Move what both need out of the test and into the source.', {
      from: { pathNot: TESTS },
      to: { path: TESTS },
    }),
    rule('no-circle', 'Two files that need each other are one, or want a third that both import.', {
      from: {},
      // Types alone form no circle at run time: generated resolver types and the context name each other.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    }),
    rule('everything-resolves', 'Add the package to the package.json of this workspace, or mend the path.', {
      from: {},
      to: { couldNotResolve: true },
    }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(/dist/|/\\.data/|^infra/checks/test/house/)' },
    // Types count: a decision that names a driver's types knows the driver.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'node', 'require', 'import', 'default', 'types'],
      mainFields: ['main', 'types', 'typings'],
    },
  },
};
