import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Routes } from '@middletier/runtime/http';
import { everything } from '@middletier/runtime/live/feed';
import type { LiveMessage } from '@middletier/runtime/live/live-message';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { categorisationChanged } from '../contract';
import { csvHeader, csvLine, lineOf } from './table';
import { wantedBy, type ChangeFilter } from './wanted';

const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8; header=present', header: csvHeader, write: csvLine },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    header: '',
    write: (line: ReturnType<typeof lineOf>) => `${JSON.stringify(line)}\n`,
  },
} as const;

/** `GET /feeds/categorisation-changes?format=csv|ndjson&after=CURSOR`: all there is behind the cursor, as it is read. */
export const feedRoutes = ({ nats, log, actorOf }: Ground): Routes => ({
  'GET /feeds/categorisation-changes': async (exchange) => {
    const { response, url } = exchange;
    const format = FORMATS[formatOf(url.searchParams.get('format'))];
    const wanted = wantedBy(actorOf(exchange, ''), filterOf(url.searchParams));
    const source = { nats, log, facts: [categorisationChanged] } as const;
    const messages = everything(source, url.searchParams.get('after'));
    // What is refused is told before the first byte.
    const first = await messages.next();
    response.writeHead(200, { 'content-type': format.type, 'cache-control': 'no-store' });
    const lines = async function* () {
      if (format.header) yield format.header;
      if (!first.done && wanted(first.value)) yield format.write(lineOf(first.value));
      for await (const message of messages as AsyncIterable<LiveMessage>)
        if (wanted(message)) yield format.write(lineOf(message));
    };
    await pipeline(Readable.from(lines()), response);
  },
});

function formatOf(given: string | null): keyof typeof FORMATS {
  if (given === null || given === 'csv') return 'csv';
  if (given === 'ndjson') return 'ndjson';
  throw new Refusal('BAD_FORMAT', `There is no format ${given}: ask for csv or ndjson.`, ['format']);
}

/** `localAuthorities`, `trusts`, `schools` and `categories` may each come several times. */
function filterOf(search: URLSearchParams): ChangeFilter {
  const values = (name: string) => (search.has(name) ? search.getAll(name) : null);
  return {
    localAuthorities: values('localAuthorities'),
    trusts: values('trusts'),
    schools: values('schools'),
    categories: values('categories'),
  };
}
