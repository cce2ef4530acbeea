import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { MongoDBInstrumentation } from '@opentelemetry/instrumentation-mongodb';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';

export interface Tracing {
  /** Begins to send spans, under the name of the service. */
  begin(service: string): void;
  /** Sends what is left. */
  end(): Promise<void>;
}

/**
 * Sends spans by OTLP over HTTP. Where to, how many and with which headers is told by the variables that OpenTelemetry
 * itself defines (OTEL_EXPORTER_OTLP_*, OTEL_TRACES_SAMPLER).
 * @public -- loaded by require
 */
export function openTracing(): Tracing {
  // Statements without their values; nothing of what a service does by itself between requests and events.
  registerInstrumentations({ instrumentations: [new MongoDBInstrumentation({ requireParentSpan: true })] });
  let provider: NodeTracerProvider | undefined;
  return {
    begin: (service) => {
      provider = new NodeTracerProvider({
        resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'middle-tier' }),
        spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
      });
      provider.register();
    },
    end: async () => provider?.shutdown().catch(() => undefined),
  };
}
