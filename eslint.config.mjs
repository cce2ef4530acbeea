import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The rules of the house (see README) that need to look inside a file; those on who may import whom are in
// .dependency-cruiser.cjs. Every message says what to do instead.

const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only config.ts reads the environment: add the setting to its schema and pass the value in.',
};
const CONSOLE = {
  selector: "MemberExpression[object.name='console']",
  message: 'A server logs through the log of @middletier/runtime; printing is for *-command.ts.',
};
// Callbacks given to a library keep the library's signature, so only functions with a name of ours count.
const PARAMETERS = [
  {
    selector: [
      'FunctionDeclaration[params.length>3]',
      'VariableDeclarator > ArrowFunctionExpression[params.length>3]',
      'VariableDeclarator > FunctionExpression[params.length>3]',
      "MethodDefinition[kind!='constructor'] > FunctionExpression[params.length>3]",
    ].join(', '),
    message: 'Three parameters are the most: give what belongs together as one object.',
  },
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>4]",
    message: 'Four are the most for a constructor: give what belongs together as one object.',
  },
];
const ONLY_IN_TESTS = [
  {
    selector: "CallExpression[callee.name='setTimeout'], CallExpression[callee.property.name='setTimeout']",
    message: 'No sleeping in tests: wait for the condition, with `until` of @middletier/local/until.',
  },
  {
    selector:
      "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule)$/]",
    message: 'No mocked modules: pass what varies in, and use the real servers of @middletier/local.',
  },
  {
    selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo)$/]',
    message: 'A test runs or it goes: take the only, skip or todo away.',
  },
];

const CONNECTIONS = [
  {
    name: 'mongodb',
    importNames: ['MongoClient'],
    allowTypeImports: true,
    message: 'Only main.ts constructs: take a Db or a Store as a parameter.',
  },
  {
    name: 'nats',
    importNames: ['connect'],
    allowTypeImports: true,
    message: 'Only main.ts constructs: take a NatsConnection as a parameter.',
  },
];
const ENVIRONMENT_IMPORTS = ['process', 'node:process'].map((name) => ({
  name,
  importNames: ['env'],
  message: ENVIRONMENT.message,
}));
const PAUSES = [
  {
    name: 'node:timers/promises',
    message: 'No sleeping in tests: wait for the condition, with `until` of @middletier/local/until.',
  },
];

const restrictSyntax = (...rules) => ({ 'no-restricted-syntax': ['error', ...rules.flat()] });
const restrictImports = (...paths) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { paths: paths.flat() }],
});
const badName = (files, message) => ({ files, rules: restrictSyntax({ selector: 'Program', message }) });

const NODE_GLOBALS = [
  '__dirname',
  'Buffer',
  'URL',
  'clearTimeout',
  'console',
  'fetch',
  'process',
  'setTimeout',
];
const TYPESCRIPT = ['**/*.ts'];
const TESTS = ['**/*.test.ts', '**/test/**/*.ts'];

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', '**/generated/', '**/coverage/', '**/.data/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{cjs,mjs,js}'],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      // One program over everything, tests included: several times faster than one for each workspace.
      parserOptions: { project: './infra/checks/tsconfig.tests.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A port is async where one of its drivers is.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      ...restrictSyntax(ENVIRONMENT, CONSOLE, PARAMETERS),
      ...restrictImports(CONNECTIONS, ENVIRONMENT_IMPORTS),
    },
  },
  { files: ['**/config.ts'], rules: restrictSyntax(CONSOLE, PARAMETERS) },
  { files: ['**/*-command.ts', 'infra/exemplars/**/*.ts'], rules: restrictSyntax(ENVIRONMENT, PARAMETERS) },
  { files: ['infra/{local,checks}/**/*.ts'], rules: restrictSyntax(PARAMETERS) },
  {
    files: ['**/main.ts', 'infra/{runtime,local}/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      // Answers of the graph are read as they come.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
          `@typescript-eslint/no-unsafe-${use}`,
          'off',
        ]),
      ),
      ...restrictSyntax(PARAMETERS, ONLY_IN_TESTS),
      ...restrictImports(PAUSES),
    },
  },
  badName(
    ['**/{utils,util,helpers,helper,types,common,misc}.ts'],
    'Name the file for the one thing it does or holds.',
  ),
  badName(['**/*[Mm]anager*.ts'], 'Name the file for what it does: a manager does anything.'),
  badName(['{services,gateway,infra}/**/*[A-Z_]*.ts'], 'File names are kebab-case.'),
  prettier,
);
