import {
  figuresAccepted,
  returnAccepted,
  returnWithdrawn,
  type FiguresAccepted,
  type ReturnAccepted,
  type ReturnWithdrawn,
} from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { Envelope } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { withFigures, withReturn, type SchoolFigures } from './figures';
import { keepObservations } from './keep-observations';
import type { Told } from './kept-observation';
import type { MeasureSource } from './measure';
import { followFigures } from './repropose';
import { readFigures, saveFigures } from './repository';
import { toldByFigures, toldByWeeks } from './returned-figures';
import { tellObservations } from './tell-observations';
import { sourceOfKind, takeBackReturn } from './withdrawn-returns';

type Accepted = ReturnAccepted | FiguresAccepted;

/**
 * A return arrives → observations → signals → a re-proposed categorisation (domain.md, "what must follow from what"); one that
 * is withdrawn is followed the same way, as if it had not come.
 */
export const onReturnAccepted = defineConsumption<Accepted | ReturnWithdrawn>({
  name: 'observations-on-return-accepted',
  events: [returnAccepted, figuresAccepted, returnWithdrawn],
  handle: async (unit, events) => {
    const now = new Date();
    const figures = new Map<string, SchoolFigures>();
    for (const stretch of stretches(events)) {
      const after = await followStretch(unit, stretch, now);
      for (const one of after) figures.set(one.urn, one);
    }
    await followFigures(unit, [...figures.values()], now);
  },
});

type Event = Envelope<Accepted | ReturnWithdrawn>;
const isWithdrawn = ({ type }: Event): boolean => type === returnWithdrawn.type;

/** What came one after the other and is alike: a withdrawal by itself, returns together. */
function stretches(events: readonly Event[]): Event[][] {
  const found: Event[][] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (last && !isWithdrawn(event) && !isWithdrawn(last[0]!)) last.push(event);
    else found.push([event]);
  }
  return found;
}

function followStretch(unit: UnitOfWork, events: readonly Event[], now: Date): Promise<SchoolFigures[]> {
  const [first] = events as [Event];
  if (isWithdrawn(first)) return takeBackReturn(unit, first.data as ReturnWithdrawn, now);
  const returns = events.map(({ data }) => data).filter((data) => sourceIn(data) !== null);
  return recordReturns(unit, returns, now);
}

const sourceIn = (one: Accepted): MeasureSource | null => sourceOfKind(one.kind);

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
    return { figures, told: toldByWeeks(figures) };
  }
  const told = toldByFigures(one, before?.observations ?? []);
  return { figures: withFigures(before, { urn, phase, audience, told }), told };
}
