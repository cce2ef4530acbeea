import type { Audience } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { signalCleared, signalRaised } from '../contract';
import type { Signal } from './raise-signals';

type Told = Pick<Signal, 'rule' | 'severity' | 'sentence'> & { readonly urn: string };

const factsOf = ({ urn, rule, severity, sentence }: Told, audience: Audience) => ({
  school: { urn },
  ...{ rule, severity, sentence, audience },
});

/** Tells of a signal that is open to the school: an event reaches whoever the school concerns. */
export const tellRaised = (unit: UnitOfWork, signal: Told, audience: Audience): void =>
  unit.emit(signalRaised, `${signal.urn}-${signal.rule}`, factsOf(signal, audience));

export const tellCleared = (unit: UnitOfWork, signal: Told, audience: Audience): void =>
  unit.emit(signalCleared, `${signal.urn}-${signal.rule}`, factsOf(signal, audience));
