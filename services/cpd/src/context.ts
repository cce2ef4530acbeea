import { loadAudiences, type Audiences } from '@middletier/runtime/audiences';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { openCatalogue, type Catalogue } from './catalogue/repository';
import { loadNeeds, type NeedLoader } from './recommendations/repository';

export interface Context extends RequestContext {
  readonly audiences: Audiences;
  readonly catalogue: Catalogue;
  readonly needs: NeedLoader;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  audiences: loadAudiences(db),
  catalogue: openCatalogue(db),
  needs: loadNeeds(db),
});
