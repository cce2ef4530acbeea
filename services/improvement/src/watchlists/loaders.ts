import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { categoryChanges } from '../categorisation/category-changes';
import { plansMoved } from '../plans/plans-moved';
import { signalsMoved } from '../signals/signals-moved';
import { visitsConcluded } from '../visits/visits-concluded';
import type { Happened } from './news';

export interface HappenedAt {
  readonly urn: string;
  readonly since: Date;
}
export type HappenedLoader = DataLoader<HappenedAt, Happened, string>;

/**
 * What happened at schools, a few queries for all of a request: from the earliest moment that is asked for, so that
 * whoever asks for a later one leaves out what came before (`newsSince`).
 */
export const loadHappened = (db: Db): HappenedLoader =>
  new DataLoader(
    async (asked) => {
      const urns = [...new Set(asked.map(({ urn }) => urn))];
      const since = new Date(Math.min(...asked.map((one) => one.since.getTime())));
      const [categories, signals, visits, plans] = await Promise.all([
        categoryChanges({ db }, urns, since),
        signalsMoved({ db }, urns, since),
        visitsConcluded({ db }, urns, since),
        plansMoved({ db }, urns, since),
      ]);
      const at = <Of extends { readonly urn: string }>(all: readonly Of[], urn: string) =>
        all.filter((one) => one.urn === urn);
      return asked.map(({ urn }) => ({
        ...{ categories: at(categories, urn), signals: signals.get(urn) ?? [] },
        ...{ visits: at(visits, urn), plans: at(plans, urn) },
      }));
    },
    { cacheKeyFn: ({ urn, since }) => `${urn}|${since.toISOString()}` },
  );
