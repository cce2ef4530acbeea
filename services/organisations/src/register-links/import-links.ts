import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Source } from '../register-history/change';
import { takeRows, type ImportCounts, type ImportListener, type Taken } from '../register/take-entries';
import type { Row } from '@middletier/runtime/tabular/row';
import { followSuccessions } from './follow-successions';
import type { Link } from './link';
import type { LinkColumn } from './links-layout';
import { readLink } from './read-link';
import { findLinks, linkId, saveLinks } from './repository';

const UNNAMED: Source = { kind: 'LINKS', file: null, extracted: null };

/** Takes a links file, as importRegister does an establishments file. A link that is not in the file stays. */
export const importLinks = (
  store: Store,
  rows: AsyncIterable<Row<LinkColumn>>,
  listener: ImportListener,
): Promise<ImportCounts> =>
  takeRows(
    rows,
    {
      ...{ read: readLink, keyOf: linkId },
      write: (links) => takeBatch(store, links, listener.source ?? UNNAMED),
    },
    listener,
  );

async function takeBatch(store: Store, links: readonly Link[], source: Source): Promise<Taken> {
  const last = [...new Map(links.map((link) => [linkId(link), link])).values()];
  const { fresh, changed } = sortOut(await findLinks({ db: store.db }, last), last);
  if (fresh.length + changed.length > 0) await store.transact((unit) => record(unit, last, source));
  const counts = { new: fresh.length, changed: changed.length };
  return { ...counts, unchanged: links.length - fresh.length - changed.length };
}

async function record(unit: UnitOfWork, links: readonly Link[], source: Source): Promise<void> {
  const { fresh, changed } = sortOut(await findLinks(unit, links), links);
  const moved = [...fresh, ...changed];
  if (moved.length === 0) return;
  await saveLinks(unit, moved);
  await followSuccessions(unit, [...new Set(moved.map(({ urn }) => urn))], source);
}

function sortOut(
  stored: ReadonlyMap<string, Link>,
  told: readonly Link[],
): { fresh: Link[]; changed: Link[] } {
  const fresh = told.filter((link) => !stored.has(linkId(link)));
  const changed = told.flatMap((link) => {
    const before = stored.get(linkId(link));
    const after = before && { ...link, name: link.name ?? before.name, date: link.date ?? before.date };
    return before && after && (before.name !== after.name || before.date !== after.date) ? [after] : [];
  });
  return { fresh, changed };
}
