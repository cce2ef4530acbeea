import { loadAudiences, type Audiences } from '@middletier/runtime/audiences';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { loadEntitlements, type EntitlementLoader } from './entitlements/repository';

export interface Context extends RequestContext {
  readonly audiences: Audiences;
  readonly entitlements: EntitlementLoader;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  audiences: loadAudiences(db),
  entitlements: loadEntitlements(db),
});
