import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { openRegister, type Register } from './register/repository';

export interface Context extends RequestContext {
  readonly register: Register;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  register: openRegister(db),
});
