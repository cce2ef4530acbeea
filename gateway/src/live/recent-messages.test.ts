import fc from 'fast-check';
import type { LiveMessage } from '@middletier/runtime/live/live-message';
import { RecentMessages } from './recent-messages';

const message = (seq: number) => ({ seq }) as LiveMessage;
const seqs = (messages: readonly LiveMessage[] | undefined) => messages?.map(({ seq }) => seq);

it('gives what came after a place while it has all of it, and nothing of what it has not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 40 }),
      fc.integer({ min: 0, max: 150 }),
      (steps, after) => {
        const recent = new RecentMessages(5);
        recent.continueAt({ epoch: 'e', seq: 10 });
        let seq = 10;
        const all = steps.map((step) => (seq += step));
        all.forEach((one) => recent.add(message(one)));
        const given = seqs(recent.behind({ epoch: 'e', seq: after }));
        if (given) expect(given).toEqual(all.filter((one) => one > after));
        const lately = after >= (all.at(-6) ?? 10) && after <= seq;
        if (lately) expect(given).toBeDefined();
        if (after > seq || after < 10) expect(given).toBeUndefined();
      },
    ),
  );
});

it('forgets what it has where the stream was made anew, and keeps it where reading goes on', () => {
  const recent = new RecentMessages(5);
  recent.continueAt({ epoch: 'e', seq: 0 });
  recent.add(message(1));
  recent.continueAt({ epoch: 'e', seq: 1 });
  expect(seqs(recent.behind({ epoch: 'e', seq: 0 }))).toEqual([1]);
  recent.continueAt({ epoch: 'f', seq: 7 });
  expect(recent.behind({ epoch: 'e', seq: 0 })).toBeUndefined();
  expect(seqs(recent.behind({ epoch: 'f', seq: 7 }))).toEqual([]);
});
