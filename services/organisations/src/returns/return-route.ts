import { sendJson, type Exchange, type Routes } from '@middletier/runtime/http';
import type { Ground } from '@middletier/runtime/slice';
import { receivedAgain } from '../return-files/receipt';
import type { Figures, ReturnKind } from './return-kind';
import { takeReturn, type Sent } from './take-return';

/** `POST /returns/<kind>`: a file of that kind as CSV or NDJSON, plain, gzip or zip, read as it streams. */
export const returnRoutes =
  <Column extends string, Row extends Figures>(kind: ReturnKind<Column, Row>) =>
  (ground: Ground): Routes => ({
    [`POST /returns/${kind.name}`]: async (exchange) => {
      const { request, response } = exchange;
      try {
        const taken = await takeReturn(ground, kind, sentBy(ground, exchange));
        const receipt = taken.isNew ? taken.receipt : receivedAgain(taken.receipt);
        sendJson(response, receipt.state === 'QUARANTINED' ? 202 : 200, receipt);
      } catch (error) {
        // Whose line broke hears nothing any more.
        if (!request.complete && request.destroyed) return;
        throw error;
      } finally {
        request.resume();
      }
    },
  });

function sentBy({ actorOf }: Ground, exchange: Exchange): Sent {
  const { request, url } = exchange;
  return {
    ...{ sender: actorOf(exchange, ''), headers: request.headers, params: url.searchParams },
    // Not destroyed with the reading of it: a refusal in the middle must still reach its sender.
    body: request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>,
    isWhole: () => request.complete,
  };
}
