import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Offer } from './offer';
import { findOffers, findRequests, saveRequest } from './repository';
import type { SupportRequest } from './request';

/** What a deployment is made of: a request and the offer that was matched with it. */
export interface MatchedPair {
  readonly request: SupportRequest;
  readonly offer: Offer;
}

interface Said {
  readonly at: Date;
  readonly by: string;
}

/** Takes a matched request up for a deployment. Refuses REQUEST_UNKNOWN and NOT_MATCHED. */
export async function takeUp(unit: UnitOfWork, id: string, said: Said): Promise<MatchedPair> {
  const [request] = await findRequests(unit, [id]);
  if (!request) throw new Refusal('REQUEST_UNKNOWN', `There is no request ${id}.`, ['input', 'request']);
  if (request.state !== 'MATCHED')
    throw new Refusal('NOT_MATCHED', `Request ${id} has no match that waits for a deployment.`, [
      'input',
      'request',
    ]);
  const [offer] = await findOffers(unit, [request.matchedOffer!]);
  await saveRequest(
    unit,
    changed({ ...request, state: 'TAKEN_UP' }, { ...said, what: 'deployment drafted' }),
  );
  return { request, offer: offer! };
}

/** Where the terms were declined, the school's request is open again. */
export async function reopenRequest(unit: UnitOfWork, id: string, said: Said): Promise<void> {
  const [request] = await findRequests(unit, [id]);
  const open: SupportRequest = { ...request!, state: 'OPEN', matchedOffer: null };
  await saveRequest(unit, changed(open, { ...said, what: 'open again: the deployment was declined' }));
}

const changed = (request: SupportRequest, change: SupportRequest['changes'][number]): SupportRequest => ({
  ...request,
  version: request.version + 1,
  changes: [...request.changes, change],
});
