import { readConfig, serviceSettings } from '@middletier/runtime/config';
import { z } from 'zod';

export const readSettings = () => readConfig({ ...serviceSettings }, process.env);

const webhookSettings = {
  /** Lets webhooks go to http and to addresses that are not on the public internet: for development and closed networks. */
  WEBHOOK_PRIVATE_ADDRESSES: z.stringbool().default(false),
};

/** Where webhooks may be sent. */
export const readWebhookSettings = () => readConfig(webhookSettings, process.env);
