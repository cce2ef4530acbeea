/** Subject on which the one who commits is told how fast. */
export const PACE = 'bench.pace';

export interface Pace {
  readonly perSecond: number;
  /** Whether each change is one that all who receive hear of, rather than those of its area. */
  readonly everywhere: boolean;
}

/** Schools of Leicester's exemplar. */
export const SCHOOLS = { first: 991_001, count: 100 } as const;

/** A change is heard of by those of its school's area: one in ten. */
export const AREAS = 10;
export const areaOf = (urn: string): string => String(901 + (Number(urn) % AREAS));

/** An area in which nothing ever happens. */
export const QUIET = '999';

/** One who subscribes. */
export interface Listener {
  readonly over: 'WebSocket' | 'server-sent events';
  readonly token: string;
  readonly area: string;
}

/** What the clients are told to do; each is answered once it is done. */
export type Order =
  | { readonly do: 'open'; readonly url: string; readonly listeners: readonly Listener[] }
  | { readonly do: 'forget' }
  | { readonly do: 'report' }
  | { readonly do: 'compare'; readonly committed: Readonly<Record<string, readonly string[]>> };

export interface Report {
  /** Milliseconds from the moment in the event, which is before its commit, until a client had the message. */
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly messages: number;
}

/** What resuming clients heard, against what was committed for them. */
export interface Comparison {
  readonly wanted: number;
  readonly missed: number;
  readonly doubled: number;
  readonly reconnects: number;
  /** What clients were told by code beside the messages; all came again. */
  readonly refusals: Readonly<Record<string, number>>;
}
