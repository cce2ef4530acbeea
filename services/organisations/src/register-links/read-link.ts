import { date, text, urn } from '@middletier/runtime/tabular/cells';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import type { Link } from './link';
import { linkTypeOf } from './link-types';
import type { LinkColumn } from './links-layout';

/** GIAS writes a day it does not know as the first of January 1900. */
const NO_DAY = '1900-01-01';

/** A row of the links file, or every fault in it. */
export function readLink(cells: Cells<LinkColumn>): Link | { readonly faults: readonly Fault[] } {
  const row = new RowReading(cells);
  const from = row.need('URN', urn);
  const to = row.need('LinkURN', urn);
  const words = row.need('LinkType', text);
  const day = row.read('LinkEstablishedDate', date);
  const name = row.read('LinkName', text);
  if (from !== null && from === to)
    row.fault(
      'LinkURN',
      'LINK_TO_ITSELF',
      'A school is not linked to itself: give the URN of the other school.',
    );
  if (from === null || to === null || words === null || row.faults.length > 0) return { faults: row.faults };
  const link = { urn: from, linkUrn: to, name, words, type: linkTypeOf(words) };
  return { ...link, date: day === NO_DAY ? null : day };
}
