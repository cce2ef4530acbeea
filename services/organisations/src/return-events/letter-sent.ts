import type { Actor } from '@middletier/runtime/actor';
import type { Letter } from '@middletier/runtime/mailbox';
import type { Sent } from '../returns/take-return';

/** What is said of a file by the address of an upload is said by these headers of a letter. */
const HEADERS = { file: 'mis-file', mapping: 'mis-mapping', corrects: 'mis-corrects', dryRun: 'mis-dry-run' };

/**
 * A letter as the file that it is. It tells of some schools or periods unless it says `Mis-Whole: true`; one without an id is
 * known by its place in the mailbox, so that it is taken once however often it is delivered.
 */
export function letterSent({ from, id, headers, body }: Letter): Sent {
  const params = new URLSearchParams({ id: headers['mis-id'] ?? `event-${id}` });
  if (headers['mis-whole'] !== 'true') params.set('part', 'true');
  for (const [param, header] of Object.entries(HEADERS))
    if (headers[header] !== undefined) params.set(param, headers[header]);
  return {
    ...{ sender: integrationOf(from), headers: { 'content-type': 'text/csv', ...headers }, params },
    body: only(body),
    isWhole: () => true,
  };
}

/** Who may publish as a trust was let in by the NATS server as that trust. */
const integrationOf = (trust: string): Actor => ({
  id: `event:trust:${trust}`,
  name: `Trust ${trust}, by event`,
  roles: ['DATA_OFFICER'],
  organisations: [`trust:${trust}`],
});

async function* only(body: Uint8Array): AsyncGenerator<Buffer> {
  yield Buffer.from(body);
}
