import { join } from 'node:path';
import { schoolChanged, schoolClosed, schoolRegistered } from '@middletier/organisations/contract';
import { audiencesFrom } from '@middletier/runtime/audiences';
import type { ServiceDefinition } from '@middletier/runtime/slice';
import { catalogue } from './catalogue/slice';
import { createContext, type Context } from './context';
import { recommendations } from './recommendations/slice';

/** The service cpd: its slices, put together. */
export const cpd: ServiceDefinition<Context> = {
  name: 'cpd',
  root: join(__dirname, '..'),
  slices: [audiencesFrom([schoolRegistered, schoolChanged, schoolClosed]), catalogue, recommendations],
  context: createContext,
};
