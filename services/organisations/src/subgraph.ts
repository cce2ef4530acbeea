import { join } from 'node:path';
import type { ServiceDefinition } from '@middletier/runtime/slice';
import { apiKeys } from './api-keys/slice';
import { attendance } from './attendance/slice';
import { createContext, type Context } from './context';
import { register } from './register/slice';

/** The service organisations: its slices, put together. */
export const organisations: ServiceDefinition<Context> = {
  name: 'organisations',
  root: join(__dirname, '..'),
  slices: [register, attendance, apiKeys],
  context: createContext,
};
