import { randomUUID } from 'node:crypto';
import type { Audience } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { keepHard, type KeptSignal } from './kept-signal';
import { compareSignals, type Signal } from './raise-signals';
import { inForceAt, readSignals, saveSignals, type Clearing } from './repository';
import { tellCleared, tellRaised } from './tell-signals';

/** The hard signals that hold at a school as one origin sees it. */
export interface Holding {
  readonly urn: string;
  readonly audience: Audience;
  readonly signals: readonly Signal[];
}

/** Raises and clears the hard signals of one origin at some schools, and tells each; those of other origins stay. */
export async function settleSignals(
  unit: UnitOfWork,
  holdings: readonly Holding[],
  {
    origin,
    now,
  }: { readonly origin: 'FIGURES' | 'MEMBERSHIPS' | 'LEADERSHIP' | 'RETURNS'; readonly now: Date },
): Promise<void> {
  const urns = holdings.map(({ urn }) => urn);
  const before = await readSignals(unit, urns, { $and: [inForceAt(now), { origin }] });
  const changes = { raised: [] as KeptSignal[], cleared: [] as Clearing[], moved: [] as KeptSignal[] };
  for (const { urn, audience, signals } of holdings) {
    const was = before.get(urn)!;
    const { raised, cleared } = compareSignals(was, signals);
    for (const signal of raised) {
      changes.raised.push(keepHard(signal, { id: randomUUID(), urn, origin, since: now }));
      tellRaised(unit, { ...signal, urn }, audience);
    }
    for (const signal of cleared) {
      changes.cleared.push({ id: signal.id, at: now, because: 'RECOVERED', reason: null, by: null });
      tellCleared(unit, signal, audience);
    }
    changes.moved.push(...movedAmong(was, signals));
  }
  const moved = changes.moved.map(({ id, sentence, value, threshold }) => ({
    id,
    sentence,
    value,
    threshold,
  }));
  await saveSignals(unit, { ...changes, moved });
}

/** Signals that go on, with the figures they have now; those that look as before are left alone. */
const movedAmong = (was: readonly KeptSignal[], is: readonly Signal[]): KeptSignal[] =>
  was.flatMap((before) => {
    const now = is.find(({ rule }) => rule === before.rule);
    return now && now.sentence !== before.sentence ? [{ ...before, ...now }] : [];
  });
