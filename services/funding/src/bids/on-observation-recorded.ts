import { observationRecorded } from '@middletier/improvement/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { Award, Outcome } from './award';
import { awards, awardsAiming } from './repository';

/** Figures that a school reports for the measure its plan is to change are kept with its award, from the day of it on. */
export const onObservationRecorded = defineConsumption({
  name: 'award-outcomes-on-observation-recorded',
  events: [observationRecorded],
  handle: async (unit, events) => {
    const urns = [...new Set(events.map(({ data }) => data.school.urn))];
    const measures = events.flatMap(({ data }) => data.observations.map(({ measure }) => measure));
    for (const award of await awardsAiming(unit, urns, [...new Set(measures)])) {
      const told = events
        .filter(({ data }) => data.school.urn === award.urn)
        .flatMap(({ id, data }) =>
          data.observations.map((one) => ({ ...one, event: id, source: data.source.name })),
        );
      const outcomes = told.flatMap((one) => outcomeOf(award, one));
      if (outcomes.length > 0)
        await awards.save(unit, { ...award, outcomes: [...award.outcomes, ...outcomes].slice(-MOST) });
    }
  },
});

const MOST = 100;

type Told = Pick<Outcome, 'measure' | 'period' | 'to' | 'source' | 'event'> & {
  readonly value: number | null;
};

const outcomeOf = ({ aim, date }: Award, { measure, period, to, value, source, event }: Told): Outcome[] =>
  measure === aim?.measure && to >= date && value !== null
    ? [{ measure, period, to, value, source, event }]
    : [];
