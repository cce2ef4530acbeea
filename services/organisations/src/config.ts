import { readConfig, serviceSettings } from '@middletier/runtime/config';
import { z } from 'zod';

export const readSettings = () => readConfig({ ...serviceSettings }, process.env);

/** What the import of register files needs: the service's database alone. */
export const readImportSettings = () =>
  readConfig(
    { MONGODB_URL: serviceSettings.MONGODB_URL, DATABASE: z.string().min(1).default('organisations') },
    process.env,
  );
