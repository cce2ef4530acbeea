import { returnAccepted, type ReturnAccepted } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { withReturn, type SchoolFigures } from './figures';
import { keepObservations } from './keep-observations';
import type { Told } from './kept-observation';
import { observe } from './observe';
import { followFigures } from './repropose';
import { readFigures, saveFigures } from './repository';
import { tellObservations } from './tell-observations';

/** A return arrives → observations → signals → a re-proposed categorisation (domain.md, "what must follow from what"). */
export const onReturnAccepted = defineConsumption({
  name: 'observations-on-return-accepted',
  events: [returnAccepted],
  handle: async (unit, events) => {
    const now = new Date();
    const figures = await recordReturns(
      unit,
      events.map(({ data }) => data),
      now,
    );
    await followFigures(unit, figures, now);
  },
});

async function recordReturns(
  unit: UnitOfWork,
  returns: readonly ReturnAccepted[],
  now: Date,
): Promise<SchoolFigures[]> {
  const known = await readFigures(
    unit,
    returns.map(({ school }) => school.urn),
  );
  for (const [name, among] of byReturn(returns)) {
    const figures = among.map(({ school: { urn, phase }, audience, weeks }) => {
      const after = withReturn(known.get(urn), { urn, phase, audience, weeks });
      known.set(urn, after);
      return after;
    });
    const source = { kind: 'ATTENDANCE_RETURN', name, by: null } as const;
    const kept = await keepObservations(unit, figures.flatMap(toldBy), { source, now });
    tellObservations(unit, kept, { figures, source });
  }
  await saveFigures(unit, [...known.values()]);
  return [...known.values()];
}

/** A return is told school by school: one that is in it twice comes in two lots, each after the other. */
function byReturn(returns: readonly ReturnAccepted[]): [string, ReturnAccepted[]][] {
  const lots: [string, ReturnAccepted[]][] = [];
  for (const one of returns) {
    const last = lots.at(-1);
    const goesOn = last?.[0] === one.returnId && !last[1].some(({ school }) => school.urn === one.school.urn);
    if (last && goesOn) last[1].push(one);
    else lots.push([one.returnId, [one]]);
  }
  return lots;
}

const toldBy = ({ urn, weeks }: SchoolFigures): Told[] =>
  observe(weeks).map(({ measure, period, from, to, state, value, cohort }) => ({
    ...{ subject: urn, measure, period, from, to, state, value, cohort },
  }));
