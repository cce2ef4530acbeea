import type { PageArguments } from '@middletier/runtime/connection';
import type { Db } from 'mongodb';
import { loadFrameworks, type FrameworkLoader } from './applied-framework-repository';
import { loadCategorisations, loadCategorisationsById, type CategorisationLoader } from './repository';
import {
  loadCategorisationsAt,
  readSteps,
  type CategorisationAtLoader,
  type StepPage,
} from './step-repository';
import { loadUncategorised, type UncategorisedLoader } from './uncategorised-repository';
import { readHistory, readWorklist, type CategorisationPage, type Worklist } from './worklist-repository';

/** What the resolvers of a request read of categorisations. */
export interface CategorisationData {
  /** The authority's, by URN. */
  readonly latest: CategorisationLoader;
  readonly byId: CategorisationLoader;
  readonly at: CategorisationAtLoader;
  readonly frameworks: FrameworkLoader;
  /** By URN. */
  readonly uncategorised: UncategorisedLoader;
  readonly steps: (id: string, page: PageArguments) => Promise<StepPage>;
  readonly history: (
    of: Parameters<typeof readHistory>[1],
    page: PageArguments,
  ) => Promise<CategorisationPage>;
  readonly worklist: (worklist: Worklist, page: PageArguments) => Promise<CategorisationPage>;
}

export const loadCategorisationData = (db: Db): CategorisationData => ({
  latest: loadCategorisations(db),
  byId: loadCategorisationsById(db),
  at: loadCategorisationsAt(db),
  frameworks: loadFrameworks(db),
  uncategorised: loadUncategorised(db),
  steps: (id, page) => readSteps(db, id, page),
  history: (of, page) => readHistory(db, of, page),
  worklist: (worklist, page) => readWorklist(db, worklist, page),
});
