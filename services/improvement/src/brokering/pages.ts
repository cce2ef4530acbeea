import type { Connection } from '@middletier/runtime/connection';
import type { Offer } from './offer';
import type { SupportRequest } from './request';
import type { BrokeredOutcome, Round } from './round';

export type OfferPage = Connection<Offer>;
export type RequestPage = Connection<SupportRequest>;
export type RoundPage = Connection<Round>;
export type OutcomePage = Connection<BrokeredOutcome>;
