import type { SchoolFacts } from '@middletier/organisations/contract';
import type { Routes } from '@middletier/runtime/http';
import { loadSchools } from '@middletier/runtime/schools';
import type { Ground } from '@middletier/runtime/slice';
import { calendarEntries } from '../training/calendar-entries';
import { calendarOf } from './calendar';
import { digestOf, noCalendar, PATH, secretIn } from './link';
import { findByDigest } from './repository';

/** `GET /calendars/SECRET.ics`: whoever has the link may read, as calendars do. */
export const calendarRoutes = ({ db, actorOf }: Ground): Routes => ({
  [`GET ${PATH}*`]: async (exchange) => {
    actorOf(exchange, '');
    const link = await findByDigest(db, digestOf(secretIn(exchange.url.pathname)));
    if (!link) throw noCalendar();
    const school = await loadSchools<SchoolFacts>(db).load(link.urn);
    const text = calendarOf(school?.name ?? link.urn, await calendarEntries(db, link.urn), new Date());
    exchange.response.writeHead(200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'private, max-age=300',
    });
    exchange.response.end(text);
  },
});
