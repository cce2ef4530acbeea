import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Handler, Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';

const inPackage = (name: string, file: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), file);
const ours = (file: string): string => join(__dirname, '..', 'graphiql', file);

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';
const DOCUMENT = 'application/graphql; charset=utf-8';

/** Everything the page loads comes from here: path → content type and file. */
const FILES: Readonly<Record<string, readonly [type: string, file: string]>> = {
  '/graphiql': [HTML, ours('index.html')],
  '/graphiql/start.js': [SCRIPT, ours('start.js')],
  '/graphiql/page.css': [STYLE, ours('page.css')],
  '/graphiql/front-end-team.graphql': [DOCUMENT, ours('front-end-team.graphql')],
  '/graphiql/trust-data-officer.graphql': [DOCUMENT, ours('trust-data-officer.graphql')],
  '/graphiql/local-authority.graphql': [DOCUMENT, ours('local-authority.graphql')],
  '/graphiql/graphiql.js': [SCRIPT, inPackage('graphiql', 'graphiql.min.js')],
  '/graphiql/graphiql.css': [STYLE, inPackage('graphiql', 'graphiql.min.css')],
  '/graphiql/react.js': [SCRIPT, inPackage('react', 'umd/react.production.min.js')],
  '/graphiql/react-dom.js': [SCRIPT, inPackage('react-dom', 'umd/react-dom.production.min.js')],
  '/graphiql/graphql-sse.js': [SCRIPT, inPackage('graphql-sse', 'umd/graphql-sse.min.js')],
};

/** Nothing from elsewhere, no inline scripts; GraphiQL's editor and menus set inline styles, and its style sheet holds its fonts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const serve =
  ([type, file]: readonly [string, string]): Handler =>
  async ({ response }) => {
    response.writeHead(200, {
      'content-type': type,
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
    await pipeline(createReadStream(file), response);
  };

/** By these names only, so that no other page can have its own name lead here and read the tokens. */
const OWN_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Tokens of the three users, for the headers of their examples. */
const tokensFrom =
  (file: string | undefined): Handler =>
  ({ request: { headers }, response }) => {
    if (file === undefined || !existsSync(file) || !OWN_MACHINE.test(headers.host ?? ''))
      throw new Refusal('NOT_FOUND', 'There are no development tokens here: put your own into the headers.');
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(readFileSync(file));
  };

/**
 * The page to try the graph on, for developers; `/` leads to it.
 * @param tokens path of a JSON file with a token for each user by name, written by the tools for development
 */
export const graphiqlRoutes = (tokens?: string): Routes => ({
  'GET /graphiql/tokens.json': tokensFrom(tokens),
  'GET /': ({ response }) => void response.writeHead(302, { location: '/graphiql' }).end(),
  ...Object.fromEntries(Object.entries(FILES).map(([path, file]) => [`GET ${path}`, serve(file)])),
});
