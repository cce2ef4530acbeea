import type { SchoolFacts } from '@middletier/organisations/contract';
import { loadSchools, type Schools } from '@middletier/runtime/schools';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { loadEntitlements, type EntitlementLoader } from './entitlements/repository';

export interface Context extends RequestContext {
  readonly schools: Schools<SchoolFacts>;
  readonly entitlements: EntitlementLoader;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  schools: loadSchools(db),
  entitlements: loadEntitlements(db),
});
