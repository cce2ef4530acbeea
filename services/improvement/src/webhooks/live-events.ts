import * as cpd from '@middletier/cpd/contract';
import * as funding from '@middletier/funding/contract';
import * as organisations from '@middletier/organisations/contract';
import { liveEventsOf } from '@middletier/runtime/event';
import * as improvement from '../contract';

/** Events that webhooks may be sent: those that are served as subscriptions, whichever service tells them. */
export const LIVE_EVENTS = liveEventsOf(improvement, organisations, cpd, funding);
