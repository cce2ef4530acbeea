import type { Store, UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Row } from '@middletier/runtime/tabular/row';
import { learntOn, type Source } from '../register-history/change';
import { isOutdated, isThere, type Missing } from '../register-history/missing';
import { keepWhole, wholesAfter } from '../register-history/taken-wholes';
import { takeRows, type ImportCounts, type ImportListener, type Taken } from '../register/take-entries';
import { endUntold, WholeFile } from '../register/whole-file';
import { followSuccessions } from './follow-successions';
import type { Link } from './link';
import type { LinkColumn } from './links-layout';
import { readLink } from './read-link';
import { countLinks, findLinks, linkId, linksToldBy, saveLinks } from './repository';
import { sortOutLinks, type ToldLinks } from './sort-out-links';

const UNNAMED: Source = { kind: 'LINKS', file: null, extracted: null };

/** Takes a links file, as importRegister does an establishments file. A link that is not in it stays, unless it is whole. */
export async function importLinks(
  store: Store,
  rows: AsyncIterable<Row<LinkColumn>>,
  listener: ImportListener,
): Promise<ImportCounts> {
  const source = listener.source ?? UNNAMED;
  const file = new WholeFile<LinkColumn>();
  const write = (links: readonly Link[]) => {
    file.tell(links.map(linkId));
    return takeBatch(store, links, source);
  };
  const taking = { read: file.reading('URN', readLink), keyOf: linkId, write };
  const counts = await takeRows(file.rows(rows), taking, listener);
  return listener.whole ? { ...counts, ended: await endMissing(store, file, source) } : counts;
}

async function takeBatch(store: Store, links: readonly Link[], source: Source): Promise<Taken> {
  const told = new Map(links.map((link) => [linkId(link), link]));
  const day = learntOn(source, new Date());
  const wholes = await wholesAfter(store, 'LINKS', day);
  const seen = sortOutLinks(await findLinks({ db: store.db }, links), { told, day, wholes });
  const { fresh, changed, confirmed } = seen;
  if (fresh.length + changed.length + confirmed.length > 0)
    await store.transact((unit) => record(unit, { told, day }, source));
  const counts = { new: fresh.length, changed: changed.length };
  return { ...counts, unchanged: links.length - fresh.length - changed.length };
}

async function record(
  unit: UnitOfWork,
  { told, day }: Omit<ToldLinks, 'wholes'>,
  source: Source,
): Promise<void> {
  const stored = await findLinks(unit, [...told.values()]);
  const wholes = await wholesAfter(unit, 'LINKS', day);
  const { fresh, changed, confirmed } = sortOutLinks(stored, { told, day, wholes });
  const moved = [...fresh, ...changed];
  if (moved.length + confirmed.length === 0) return;
  await saveLinks(unit, [...moved, ...confirmed]);
  await followSuccessions(unit, [...new Set(moved.map(({ urn }) => urn))], source);
}

/** Ends links of which a whole file says nothing; that one school succeeded another was told and stays told. */
async function endMissing(store: Store, file: WholeFile<LinkColumn>, source: Source): Promise<number> {
  const since = learntOn(source, new Date());
  file.requireWhole(await countLinks(store, since));
  const ended = await endUntold(
    linksToldBy(store, since),
    (link) => file.tells(link.urn, linkId(link)),
    (gone) => store.transact((unit) => endLinks(unit, gone, { since, file: source.file })),
  );
  const taken = { on: since, file: source.file, unread: file.unreadSchools };
  await store.transact((unit) => keepWhole(unit, 'LINKS', taken));
  return ended;
}

/** Reads them again, so that what another import tells meanwhile stands. */
async function endLinks(
  unit: UnitOfWork,
  gone: readonly Link[],
  { since, file }: Pick<Missing, 'since' | 'file'>,
): Promise<void> {
  const links = [...(await findLinks(unit, gone)).values()];
  const ended = links.filter((link) => !isOutdated(link, since) && isThere(link, since));
  await saveLinks(
    unit,
    ended.map((link) => ({ ...link, missing: [...(link.missing ?? []), { since, file, until: null }] })),
  );
}
