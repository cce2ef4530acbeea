import { readConfig, serviceSettings } from '@middletier/runtime/config';
import { z } from 'zod';

export const readSettings = () => readConfig({ ...serviceSettings }, process.env);

const webhookSettings = {
  /** Lets webhooks go to http and to addresses that are not on the public internet: for development and closed networks. */
  WEBHOOK_PRIVATE_ADDRESSES: z.stringbool().default(false),
};

/** Where webhooks may be sent. */
export const readWebhookSettings = () => readConfig(webhookSettings, process.env);

const importSettings = {
  MONGODB_URL: serviceSettings.MONGODB_URL,
  DATABASE: z.string().min(1).default('improvement'),
  /** Where the caller stands: npm changes the folder before it runs a script. */
  INIT_CWD: z.string().default('.'),
};

/** What the import of observations needs: the service's database, and the folder file names are meant from. */
export const readImportSettings = () => readConfig(importSettings, process.env);
