import { schoolSucceeded } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { carryJudgements } from '../capacity/carry-judgements';
import { carryCategorisations } from '../categorisation/carry-categorisations';
import { proposeAnew } from '../categorisation/propose-anew';
import { followSignals } from '../signals/follow-signals';
import { succeeding } from './figures';
import { readFigures, saveFigures } from './repository';

/**
 * A school goes on under a new number: its figures, the judgement of its capacity and what was agreed on its category go
 * with it, and its category is proposed under the new one. A merger or a split makes another school of it, which begins anew.
 */
export const onSchoolSucceeded = defineConsumption({
  name: 'observations-on-school-succeeded',
  events: [schoolSucceeded],
  handle: async (unit, events) => {
    const conversions = events.map(({ data }) => data).filter(({ link }) => link === 'SUCCESSOR');
    const known = await readFigures(
      unit,
      conversions.flatMap(({ from, to }) => [from, to]),
    );
    await carryJudgements(unit, conversions);
    await carryCategorisations(unit, conversions, new Date());
    const carried = conversions.flatMap(({ from, to, audience }) => {
      const before = known.get(from);
      if (!before) return [];
      const figures = succeeding(before, { urn: to, audience, own: known.get(to) });
      known.set(to, figures);
      return [figures];
    });
    if (carried.length === 0) return;
    await saveFigures(unit, carried);
    await followSignals(unit, carried);
    await proposeAnew(unit, carried, new Date());
  },
});
