import { readConfig, serviceSettings } from '@middletier/runtime/config';

export const readSettings = () => readConfig({ ...serviceSettings }, process.env);
