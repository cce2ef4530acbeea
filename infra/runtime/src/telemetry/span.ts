import {
  context,
  propagation,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type SpanOptions,
} from '@opentelemetry/api';

const TRACEPARENT = 'traceparent';

// Does nothing, at no cost to speak of, unless tracing has begun.
const tracer = trace.getTracer('middletier');

export interface SpanSettings extends SpanOptions {
  /** Where the trace comes from, as W3C Trace Context has it; what runs now, unless told otherwise. */
  readonly traceparent?: string | undefined;
}

/** Work that shows in a trace; what it throws marks the span and goes on. */
export function inSpan<T>(
  name: string,
  { traceparent, ...options }: SpanSettings,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  // Where nothing is recorded nothing is told, and nobody waits for it.
  return tracer.startActiveSpan(name, options, parentOf(traceparent), (span) =>
    span.isRecording() ? recorded(span, work) : work(span),
  );
}

async function recorded<T>(span: Span, work: (span: Span) => Promise<T>): Promise<T> {
  try {
    return await work(span);
  } catch (error) {
    fail(span, error);
    throw error;
  } finally {
    span.end();
  }
}

function fail(span: Span, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

/** A span beside the one that runs: whoever begins it ends it. */
export const beginSpan = (name: string, { traceparent, ...options }: SpanSettings): Span =>
  tracer.startSpan(name, options, parentOf(traceparent));

const parentOf = (traceparent: string | undefined): Context =>
  traceparent === undefined
    ? context.active()
    : propagation.extract(context.active(), { [TRACEPARENT]: traceparent });

/** What is carried to another process so that its part joins the trace; undefined where nothing is traced. */
export function currentTraceparent(): string | undefined {
  const carrier: { [TRACEPARENT]?: string } = {};
  propagation.inject(context.active(), carrier);
  return carrier[TRACEPARENT];
}

/** Undefined where nothing is traced. */
export const currentTraceId = (): string | undefined => trace.getActiveSpan()?.spanContext().traceId;

/** Names the running span by what it turned out to be. */
export const nameSpan = (name: string, attributes: Record<string, string>): void =>
  void trace.getActiveSpan()?.updateName(name).setAttributes(attributes);
