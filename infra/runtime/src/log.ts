import { AsyncLocalStorage } from 'node:async_hooks';
import { pino, type Logger } from 'pino';
import { currentTraceId } from './telemetry/span';

export type Log = Logger;

interface Trail {
  readonly requestId?: string;
  readonly eventId?: string;
}

const trail = new AsyncLocalStorage<Trail>();

/** Runs work so that every line it logs carries the id of the request or event it works on. */
export const withTrail = <T>(ids: Trail, work: () => T): T =>
  trail.run({ ...trail.getStore(), ...ids }, work);

/** The id of what is being worked on now: becomes the `causationid` of the events that follow from it. */
export const currentCause = (): string | undefined =>
  trail.getStore()?.eventId ?? trail.getStore()?.requestId;

export const createLog = (service: string, level: string): Log =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const traceId = currentTraceId();
      return { ...trail.getStore(), ...(traceId ? { traceId } : {}) };
    },
  });
