import { readConfig, serviceSettings } from '@middletier/runtime/config';
import { z } from 'zod';

export const readSettings = () => readConfig({ ...serviceSettings }, process.env);

const webhookSettings = {
  /** Lets webhooks go to http and to addresses that are not on the public internet: for development and closed networks. */
  WEBHOOK_PRIVATE_ADDRESSES: z.stringbool().default(false),
  /** How long a receiver has for its answer. */
  WEBHOOK_ANSWER_SECONDS: z.coerce.number().positive().max(60).default(10),
};

/** Where webhooks may be sent. */
export type WebhookSettings = ReturnType<typeof readWebhookSettings>;
export const readWebhookSettings = () => readConfig(webhookSettings, process.env);

const importSettings = {
  MONGODB_URL: serviceSettings.MONGODB_URL,
  DATABASE: z.string().min(1).default('improvement'),
  /** Where the caller stands: npm changes the folder before it runs a script. */
  INIT_CWD: z.string().default('.'),
};

/** What the import of observations needs: the service's database, and the folder file names are meant from. */
export const readImportSettings = () => readConfig(importSettings, process.env);
