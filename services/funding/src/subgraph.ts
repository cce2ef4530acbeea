import { join } from 'node:path';
import { schoolChanged, schoolClosed, schoolRegistered } from '@middletier/organisations/contract';
import { audiencesFrom } from '@middletier/runtime/audiences';
import type { ServiceDefinition } from '@middletier/runtime/slice';
import { createContext, type Context } from './context';
import { entitlements } from './entitlements/slice';

/** The service funding: its slices, put together. */
export const funding: ServiceDefinition<Context> = {
  name: 'funding',
  root: join(__dirname, '..'),
  slices: [audiencesFrom([schoolRegistered, schoolChanged, schoolClosed]), entitlements],
  context: createContext,
};
