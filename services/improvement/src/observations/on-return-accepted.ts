import {
  figuresAccepted,
  returnAccepted,
  type FiguresAccepted,
  type ReturnAccepted,
} from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { withFigures, withReturn, type SchoolFigures } from './figures';
import { keepObservations } from './keep-observations';
import type { Told } from './kept-observation';
import type { MeasureSource } from './measure';
import { observe } from './observe';
import { followFigures } from './repropose';
import { readFigures, saveFigures } from './repository';
import { sourceOf, toldByFigures } from './returned-figures';
import { tellObservations } from './tell-observations';

type Accepted = ReturnAccepted | FiguresAccepted;

/** A return arrives → observations → signals → a re-proposed categorisation (domain.md, "what must follow from what"). */
export const onReturnAccepted = defineConsumption<Accepted>({
  name: 'observations-on-return-accepted',
  events: [returnAccepted, figuresAccepted],
  handle: async (unit, events) => {
    const now = new Date();
    const observed = events.map(({ data }) => data).filter((data) => sourceIn(data) !== null);
    await followFigures(unit, await recordReturns(unit, observed, now), now);
  },
});

const sourceIn = (one: Accepted): MeasureSource | null =>
  'weeks' in one ? 'ATTENDANCE_RETURN' : sourceOf(one.kind);

async function recordReturns(
  unit: UnitOfWork,
  returns: readonly Accepted[],
  now: Date,
): Promise<SchoolFigures[]> {
  const known = await readFigures(
    unit,
    returns.map(({ school }) => school.urn),
  );
  for (const [name, among] of byReturn(returns)) {
    const taken = among.map((one) => {
      const after = taking(known.get(one.school.urn), one);
      known.set(one.school.urn, after.figures);
      return after;
    });
    const source = { kind: sourceIn(among[0]!)!, name, by: null };
    const kept = await keepObservations(
      unit,
      taken.flatMap(({ told }) => told),
      { source, now },
    );
    tellObservations(unit, kept, { figures: taken.map(({ figures }) => figures), source });
  }
  await saveFigures(unit, [...known.values()]);
  return [...known.values()];
}

/** A return is told school by school: one that is in it twice comes in two lots, each after the other. */
function byReturn(returns: readonly Accepted[]): [string, Accepted[]][] {
  const lots: [string, Accepted[]][] = [];
  for (const one of returns) {
    const last = lots.at(-1);
    const goesOn = last?.[0] === one.returnId && !last[1].some(({ school }) => school.urn === one.school.urn);
    if (last && goesOn) last[1].push(one);
    else lots.push([one.returnId, [one]]);
  }
  return lots;
}

interface Taken {
  readonly figures: SchoolFigures;
  readonly told: readonly Told[];
}

/** The figures of a school after what it returned, and what that says anew. */
function taking(before: SchoolFigures | undefined, one: Accepted): Taken {
  const { school, audience } = one;
  const { urn, phase } = school;
  if ('weeks' in one) {
    const figures = withReturn(before, { urn, phase, audience, weeks: one.weeks });
    return { figures, told: toldBy(figures) };
  }
  const told = toldByFigures(one, before?.observations ?? []);
  return { figures: withFigures(before, { urn, phase, audience, told }), told };
}

const toldBy = ({ urn, weeks }: SchoolFigures): Told[] =>
  observe(weeks).map(({ measure, period, from, to, state, value, cohort }) => ({
    ...{ subject: urn, measure, period, from, to, state, value, cohort },
  }));
