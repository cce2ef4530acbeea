import * as improvement from '@middletier/improvement/contract';
import * as organisations from '@middletier/organisations/contract';
import type { EventDefinition, LiveField } from '@middletier/runtime/event';

export type LiveEvent = EventDefinition & { readonly live: LiveField };

const isLive = (contract: EventDefinition): contract is LiveEvent => contract.live !== undefined;

/** Events that their services declare to be served as subscriptions. */
export const LIVE_EVENTS: readonly LiveEvent[] = [improvement, organisations]
  .flatMap((contract) => Object.values(contract) as EventDefinition[])
  .filter(isLive);
