import type { Connection, PageArguments } from '@middletier/runtime/connection';
import type DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Intervention } from './intervention';
import {
  interventionsOf,
  loadInterventions,
  loadUptakes,
  loadUptakesUnder,
  pageOfUptakes,
} from './repository';
import type { Uptake } from './take-up';

export type UptakePage = Connection<Uptake>;

/** Interventions as a request reads them. */
export interface Interventions {
  readonly one: DataLoader<string, Intervention | null>;
  readonly uptakes: DataLoader<string, Uptake | null>;
  /** By area plan. */
  readonly under: DataLoader<string, readonly Uptake[]>;
  readonly addedBy: (owner: string) => Promise<Intervention[]>;
  readonly pageOfSchool: (urn: string, page: PageArguments) => Promise<UptakePage>;
}

export const openInterventions = (db: Db): Interventions => ({
  one: loadInterventions(db),
  uptakes: loadUptakes(db),
  under: loadUptakesUnder(db),
  addedBy: (owner) => interventionsOf(db, owner),
  pageOfSchool: (urn, page) => pageOfUptakes(db, urn, page),
});
