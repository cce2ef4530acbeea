import { readConfig, serviceSettings } from '@middletier/runtime/config';
import { z } from 'zod';

const erasureSettings = {
  /** With which the digests of erased staff are made; kept in the database where it is not set. */
  STAFF_ERASURE_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
};

export const readSettings = () => readConfig({ ...serviceSettings, ...erasureSettings }, process.env);

export const readErasureKey = (): string | undefined =>
  readConfig(erasureSettings, process.env).STAFF_ERASURE_KEY;

const importSettings = {
  MONGODB_URL: serviceSettings.MONGODB_URL,
  DATABASE: z.string().min(1).default('organisations'),
  /** Where the caller stands: npm changes the folder before it runs a script. */
  INIT_CWD: z.string().default('.'),
};

/** What the import of register files needs: the service's database, and the folder file names are meant from. */
export const readImportSettings = () => readConfig(importSettings, process.env);
