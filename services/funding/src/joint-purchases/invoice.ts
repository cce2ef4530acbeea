import type { NewDue } from '../support-payments/due';
import type { Purchase } from './purchase';

export const invoiceId = (purchase: string, body: string): string => `PURCHASE/${purchase}/${body}`;

/**
 * What is due from a body for what was delivered to it: to the owner, whose fund pays the provider for all, or where it has none, to
 * the provider. Null for a body that is no school: what is due is kept of schools.
 */
export function invoiced(
  { id, owner, title, unit, fund, quotes, chosen, lines }: Purchase,
  body: string,
): NewDue | null {
  const urn = /^school:(\d+)$/.exec(body)?.[1];
  if (urn === undefined) return null;
  const { quantity, amountPence, deliveredOn } = lines.find((one) => one.body === body)!;
  const { provider } = quotes.find((one) => one.id === chosen!.quote)!;
  return {
    ...{
      id: invoiceId(id, body),
      kind: 'PURCHASE',
      payer: body,
      payee: fund ? owner : provider,
      amountPence,
    },
    ...{ urn, days: null, on: deliveredOn!, state: 'DUE' },
    what: `${title}: ${quantity} × ${unit}`,
  };
}
