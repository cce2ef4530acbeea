import { returnStandingChanged, type ReturnStandingChanged } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { settleSignals } from '../signals/settle-signals';
import { signalsOf } from './overdue-signal';

/** A school is reminded of returns that are overdue by a signal, which goes when they come. */
export const onReturnStandingChanged = defineConsumption<ReturnStandingChanged>({
  name: 'overdue-returns-on-return-standing-changed',
  events: [returnStandingChanged],
  handle: async (unit, events) => {
    // Of a school that is told of twice, the last counts.
    const latest = new Map(events.map(({ data }) => [data.school.urn, data]));
    const holdings = [...latest.values()].map(({ school: { urn }, audience, overdue }) => ({
      ...{ urn, audience, signals: signalsOf(overdue) },
    }));
    await settleSignals(unit, holdings, { origin: 'RETURNS', now: new Date() });
  },
});
