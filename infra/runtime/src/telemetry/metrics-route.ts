import { createHash, timingSafeEqual } from 'node:crypto';
import type { ServiceSettings } from '../config';
import type { Exchange, Routes } from '../http';
import { Refusal } from '../refusal';
import type { Metrics } from './metrics';

export type Watch = Pick<ServiceSettings, 'NODE_ENV' | 'METRICS_TOKEN'>;

/** `/metrics`, for Prometheus; in production only for who has METRICS_TOKEN. */
export const metricsRoutes = (metrics: Metrics, watch: Watch): Routes => ({
  'GET /metrics': async ({ request, response }) => {
    requireWatcher(request, watch);
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
  },
});

/** Refuses who does not carry METRICS_TOKEN, where it is set, and everybody in production where it is not. */
export function requireWatcher({ headers }: Exchange['request'], { NODE_ENV, METRICS_TOKEN }: Watch): void {
  if (METRICS_TOKEN === undefined && NODE_ENV !== 'production') return;
  const given = headers.authorization ?? '';
  if (METRICS_TOKEN !== undefined && isSame(given, `Bearer ${METRICS_TOKEN}`)) return;
  throw new Refusal(
    'FORBIDDEN',
    'This is for who watches over the service: send METRICS_TOKEN as a bearer token.',
  );
}

const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
