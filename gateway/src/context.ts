import type { Actor } from '@middletier/runtime/actor';

/** The root value of a subscription operation: its field, and the event that the field is served from. */
export type EventRoot = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What goes with one operation on its way through the plan. */
export interface GatewayContext {
  readonly actor: Actor | null;
  readonly requestId: string;
  /** By the clock of `performance`, in ms: services are not waited for any longer. Undefined: each for its own time. */
  readonly endsAt?: number;
  /** Of the network, for those who do not say who they are. */
  readonly address?: string | undefined;
  /** Set while one live event is resolved for those who subscribed to it. */
  readonly event?: EventRoot;
}
