import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the gateway finds the tokens that GraphiQL begins with. */
export const graphiqlTokensFile = (dataDir: string): string => join(dataDir, 'graphiql-tokens.json');

/** A token or key for each of the three users, by the name of their example in GraphiQL. */
export function writeGraphiqlTokens(
  dataDir: string,
  { frontEnd, authority, trust }: Readonly<Record<'frontEnd' | 'authority' | 'trust', string>>,
): void {
  const tokens = { 'front-end-team': frontEnd, 'trust-data-officer': trust, 'local-authority': authority };
  writeFileSync(graphiqlTokensFile(dataDir), JSON.stringify(tokens, null, 2) + '\n', { mode: 0o600 });
}
