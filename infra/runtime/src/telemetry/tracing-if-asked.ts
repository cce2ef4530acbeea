import type { Tracing } from './tracing';

/**
 * Must be imported before the driver of MongoDB, which it instruments as it is loaded: run.ts imports it first, and
 * main.ts imports run.ts first. Without OTEL_EXPORTER_OTLP_ENDPOINT nothing of OpenTelemetry but its empty API is loaded.
 */
export const tracing: Tracing | undefined = isAsked() ? open() : undefined;

function isAsked(): boolean {
  // eslint-disable-next-line no-restricted-syntax -- before any config.ts can be: see above
  return Boolean(process.env['OTEL_EXPORTER_OTLP_ENDPOINT']);
}

function open(): Tracing {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would come too late
  const { openTracing } = require('./tracing') as typeof import('./tracing');
  return openTracing();
}
