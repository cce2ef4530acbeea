import * as cpd from '@middletier/cpd/contract';
import * as funding from '@middletier/funding/contract';
import * as improvement from '@middletier/improvement/contract';
import * as organisations from '@middletier/organisations/contract';
import { liveEventsOf } from '@middletier/runtime/event';

/** Events that their services declare to be served as subscriptions. */
export const LIVE_EVENTS = liveEventsOf(improvement, organisations, cpd, funding);
