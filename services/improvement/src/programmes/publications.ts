import type { Cohort } from './cohort';
import type { Delivery, Participant } from './participant';

/** A piece of work for everybody to read, with whose it is. */
export interface Publication extends Pick<Delivery, 'title' | 'url' | 'on'> {
  readonly urn: string;
}

/** What a cohort has published, in the order it was handed in. */
export function publicationsOf(
  { owes }: Pick<Cohort, 'owes'>,
  participants: readonly Participant[],
): Publication[] {
  const open = new Set(owes.filter(({ published }) => published).map(({ id }) => id));
  return participants
    .flatMap(({ urn, deliveries }) =>
      deliveries.filter(({ owed }) => open.has(owed)).map(({ title, url, on }) => ({ urn, title, url, on })),
    )
    .sort((a, b) => (a.on === b.on ? Number(a.urn) - Number(b.urn) : a.on < b.on ? -1 : 1));
}
