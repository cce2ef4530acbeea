import { signalCleared, signalRaised } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { recordSignals } from './warning-repository';

/** A warning of a school's figures is a need, until it ends. */
export const onSignalRaised = defineConsumption({
  name: 'recommendations-on-signal-raised',
  events: [signalRaised, signalCleared],
  handle: (unit, events) =>
    recordSignals(
      unit,
      events.map(({ type, time, data }) => ({
        ...{ urn: data.school.urn, rule: data.rule, sentence: data.sentence, since: time },
        inForce: type === signalRaised.type,
      })),
    ),
});
