import { sendJson, type Routes } from '@middletier/runtime/http';
import { requireWatcher, type Watch } from '@middletier/runtime/telemetry/metrics-route';
import type { FieldUsage } from './field-usage';

/** `/usage`: who used what of the schema, for who reads the metrics. */
export const usageRoutes = (usage: FieldUsage, watch: Watch): Routes => ({
  'GET /usage': ({ request, response }) => {
    requireWatcher(request, watch);
    sendJson(response, 200, usage.report());
  },
});
