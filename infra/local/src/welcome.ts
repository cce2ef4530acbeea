import { GraphClient } from '@middletier/exemplars/graph-client';
import { AREA } from '@middletier/exemplars/built-in-area';
import { PEOPLE } from './development-people';
import { writeGraphiqlTokens } from './graphiql-tokens';
import type { Platform } from './platform';
import { keptTrustKey } from './trust-key';

const QUERY = `query { localAuthority(code: "${AREA.localAuthority}") { name schools(first: 3) { edges { node {
    urn name phase trust { name }
    categorisation { category since explanation { criterion value comparator points } }
    recommendedOffers { title provider { name } }
    supportEntitlement { days amount { pence } } } } } } }`;

/** What somebody who has just started the product needs in order to use it. */
export async function welcome(platform: Platform): Promise<string> {
  const { gatewayUrl, issueToken, dataDir } = platform;
  const administrator = new GraphClient(gatewayUrl, await issueToken(PEOPLE.administrator));
  const frontEnd = await issueToken(PEOPLE.frontEnd);
  const authority = await issueToken(PEOPLE.authority);
  const trust = await keptTrustKey(dataDir, administrator);
  writeGraphiqlTokens(dataDir, { frontEnd, authority, trust });
  return [
    '',
    `The graph       ${gatewayUrl}/graphql`,
    `To look around  ${gatewayUrl}/graphiql, with an example and a token for each of the three users`,
    '',
    'Who you can be; send it as "Authorization: Bearer TOKEN" (the two people\'s tokens last a day):',
    '',
    `  A front-end team that builds for the authority\n    ${frontEnd}`,
    '',
    `  An officer of the local authority\n    ${authority}`,
    '',
    `  The MIS of a trust, which sends its returns\n    ${trust}`,
    '',
    "One query to paste, with the front-end team's token in the headers:",
    '',
    `  ${QUERY}`,
    '',
    'Then, in another terminal: npm run demo',
    'Ctrl-C stops everything.',
  ].join('\n');
}
