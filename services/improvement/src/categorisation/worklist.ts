import { bodiesOf, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { CategorisationFilter } from '../generated/graphql';
import type { Worklist } from './worklist-repository';

/** What a reader's list may hold. Refuses FORBIDDEN where an authority or trust is asked for that is not theirs. */
export function worklistOf(actor: Actor, filter: CategorisationFilter, now: Date): Worklist {
  return {
    ...{ reader: actor, now, owner: ownOwner(actor, filter.owner ?? null) },
    localAuthority: ownBody(
      bodiesOf(actor, 'local-authority'),
      filter.localAuthority ?? authorityIn(filter.owner),
      'localAuthority',
    ),
    trust: ownBody(bodiesOf(actor, 'trust'), filter.trust, 'trust'),
    phases: filter.phases ?? null,
    states: filter.states ?? null,
    categories: filter.categories ?? null,
    renewals: filter.renewals ?? null,
    lapsed: filter.lapsed ?? null,
    year: filter.year ?? null,
  };
}

const authorityIn = (owner: string | null | undefined): string | null =>
  owner?.startsWith('local-authority:') ? owner.slice('local-authority:'.length) : null;

function ownOwner({ organisations }: Actor, owner: string | null): string | null {
  if (owner === null || owner.startsWith('local-authority:')) return null;
  if (organisations.includes(owner)) return owner;
  const message = `You do not act for ${owner}: leave it out to see what the authorities of your schools decided.`;
  throw new Refusal('FORBIDDEN', message, ['filter', 'owner']);
}

function ownBody(own: readonly string[], asked: string | null | undefined, field: string): string | null {
  if (asked === null || asked === undefined) return null;
  if (own.includes(asked)) return asked;
  const message = `You do not act for ${field} ${asked}: leave it out to see the schools you act for.`;
  throw new Refusal('FORBIDDEN', message, ['filter', field]);
}
