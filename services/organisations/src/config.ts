import { readConfig, serviceSettings } from '@middletier/runtime/config';
import { z } from 'zod';

export const readSettings = () => readConfig({ ...serviceSettings }, process.env);

const importSettings = {
  MONGODB_URL: serviceSettings.MONGODB_URL,
  DATABASE: z.string().min(1).default('organisations'),
  /** Where the caller stands: npm changes the folder before it runs a script. */
  INIT_CWD: z.string().default('.'),
};

/** What the import of register files needs: the service's database, and the folder file names are meant from. */
export const readImportSettings = () => readConfig(importSettings, process.env);
