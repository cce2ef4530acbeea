import { defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const source = 'funding';

/** A vote of a board opened a fund. Days are YYYY-MM-DD, bodies references such as local-authority:990. */
export const fundOpened = defineEvent({
  ...{ source, aggregate: 'fund', fact: 'opened', version: 1 },
  data: z.object({
    id: z.string(),
    /** Id of the resolution. */
    resolution: z.string(),
    kind: z.enum(['POOLED', 'DE_DELEGATED', 'BLOCK_TRANSFER']),
    purpose: z.string(),
    owner: z.string(),
    board: z.object({ id: z.string(), name: z.string() }),
    /** The most that may be given to it. */
    amountPence: z.number().int(),
    /** Empty for all. */
    phases: z.array(z.string()),
    from: z.string(),
    to: z.string(),
    yearEnd: z.enum(['CARRY_FORWARD', 'CLAWBACK']),
  }),
});

/** Money that was set aside was paid out; one that is taken back is told as payment.reversed. */
export const paymentMade = defineEvent({
  ...{ source, aggregate: 'payment', fact: 'made', version: 1 },
  data: z.object({
    /** Id of the transaction in the ledger. */
    id: z.string(),
    fund: z.string(),
    resolution: z.string(),
    earmark: z.string(),
    to: z.string(),
    amountPence: z.number().int(),
    date: z.string(),
    what: z.string(),
    /** What of it authorities bear, by code, in proportion to what each gave to the fund. */
    authorities: z.array(z.object({ code: z.string(), pence: z.number().int() })).default([]),
  }),
});
export type PaymentMade = z.infer<typeof paymentMade.data>;

/** A payment was taken back, with the reason; the money is in its earmark again. */
export const paymentReversed = defineEvent({
  ...{ source, aggregate: 'payment', fact: 'reversed', version: 1 },
  data: z.object({
    id: z.string(),
    fund: z.string(),
    reversal: z.string(),
    date: z.string(),
    why: z.string(),
  }),
});
export type PaymentReversed = z.infer<typeof paymentReversed.data>;

/** A bid got its share when the money of a round was shared out; the sentence says how it was reckoned. */
export const allocationMade = defineEvent({
  ...{ source, aggregate: 'allocation', fact: 'made', version: 1 },
  data: z.object({
    /** Id of the bid. */
    id: z.string(),
    round: z.string(),
    fund: z.string(),
    resolution: z.string(),
    /** Who gets it, as a reference. */
    to: z.string(),
    amountPence: z.number().int(),
    /** Of 1000. */
    score: z.number().int(),
    sentence: z.string(),
    date: z.string(),
  }),
});

/** A school chose a level of a scheme, or another one while nothing was paid; `renews` is what it goes on from. */
export const subscriptionStarted = defineEvent({
  ...{ source, aggregate: 'subscription', fact: 'started', version: 1 },
  data: z.object({
    id: z.string(),
    scheme: z.string(),
    /** As a reference such as partnership:aspire. */
    provider: z.string(),
    urn: z.string(),
    level: z.string(),
    pricePence: z.number().int(),
    from: z.string(),
    to: z.string(),
    renews: z.string().nullable(),
  }),
});

/** A subscription ended and was not renewed; `on` is the first day without it. */
export const subscriptionLapsed = defineEvent({
  ...{ source, aggregate: 'subscription', fact: 'lapsed', version: 1 },
  data: z.object({
    id: z.string(),
    scheme: z.string(),
    provider: z.string(),
    urn: z.string(),
    level: z.string(),
    on: z.string(),
  }),
});

const credit = {
  account: z.string(),
  scheme: z.string(),
  /** Whose credits, as a reference. */
  body: z.string(),
  credits: z.number().int(),
  what: z.string(),
  on: z.string(),
};

/** A body earned credits by a service it supplied; `expires` is the last day on which they may be spent. */
export const creditEarned = defineEvent({
  ...{ source, aggregate: 'credit', fact: 'earned', version: 1 },
  data: z.object({ ...credit, expires: z.string() }),
});

/** A body spent credits. */
export const creditSpent = defineEvent({
  ...{ source, aggregate: 'credit', fact: 'spent', version: 1 },
  data: z.object(credit),
});

/** What was left of a financial year of a fund was shared as its vote laid down; a part is put back where `reinvest` says into what. */
export const profitShared = defineEvent({
  ...{ source, aggregate: 'profit', fact: 'shared', version: 1 },
  data: z.object({
    fund: z.string(),
    resolution: z.string(),
    /** As 2012-13. */
    year: z.string(),
    profitPence: z.number().int(),
    shares: z.array(
      z.object({ body: z.string(), amountPence: z.number().int(), reinvest: z.string().nullable() }),
    ),
  }),
});
