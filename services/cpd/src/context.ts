import type { SchoolFacts } from '@middletier/organisations/contract';
import { loadSchools, type Schools } from '@middletier/runtime/schools';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { openCatalogue, type Catalogue } from './catalogue/repository';
import { loadNeeds, type NeedLoader } from './recommendations/repository';

export interface Context extends RequestContext {
  readonly schools: Schools<SchoolFacts>;
  readonly catalogue: Catalogue;
  readonly needs: NeedLoader;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  schools: loadSchools(db),
  catalogue: openCatalogue(db),
  needs: loadNeeds(db),
});
