import { Mailbox } from '@middletier/runtime/mailbox';
import type { Slice } from '@middletier/runtime/slice';
import { answerTo } from './answer-letter';

const MOST_WAITING = 500_000_000;

/** Returns that trusts publish to `mis.returns.<trust>` on NATS, with credentials of their own; answers go to `mis.results.<trust>`. */
export const returnEvents: Slice = {
  workers: (ground) => [
    new Mailbox(ground.nats, ground.log, {
      ...{ stream: 'MIS_RETURNS', subject: 'mis.returns', answers: 'mis.results', maxBytes: MOST_WAITING },
      open: (letter) => answerTo(ground, letter),
    }),
  ],
};
