import { returnAccepted, type ReturnAccepted } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { proposeAnew } from '../categorisation/propose-anew';
import { followSignals } from '../signals/follow-signals';
import { withReturn, type SchoolFigures } from './figures';
import { readFigures, saveFigures } from './repository';

/** A return arrives → observations → signals → a re-proposed categorisation (domain.md, "what must follow from what"). */
export const onReturnAccepted = defineConsumption({
  name: 'observations-on-return-accepted',
  events: [returnAccepted],
  handle: async (unit, events) => {
    const figures = await recordReturns(
      unit,
      events.map(({ data }) => data),
    );
    await followSignals(unit, figures);
    await proposeAnew(unit, figures, new Date());
  },
});

async function recordReturns(unit: UnitOfWork, returns: readonly ReturnAccepted[]): Promise<SchoolFigures[]> {
  const figures = await readFigures(
    unit,
    returns.map(({ school }) => school.urn),
  );
  for (const { school, audience, weeks } of returns) {
    const { urn, phase } = school;
    figures.set(urn, withReturn(figures.get(urn), { urn, phase, audience, weeks }));
  }
  await saveFigures(unit, [...figures.values()]);
  return [...figures.values()];
}
