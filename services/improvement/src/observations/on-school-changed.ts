import { isDeepStrictEqual } from 'node:util';
import { schoolChanged, schoolClosed, type SchoolFacts } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import { proposeAnew } from '../categorisation/propose-anew';
import { withEntry } from './figures';
import { readFigures, saveFigures } from './repository';

/**
 * A school moves to another authority, trust or phase, or closes: its figures go with it, it is compared anew where it
 * is now, and what is told of it is told to those it concerns now. A closed school keeps its last category.
 */
export const onSchoolChanged = defineConsumption<SchoolFacts>({
  name: 'observations-on-school-changed',
  events: [schoolChanged, schoolClosed],
  handle: async (unit, events) => {
    const before = await readFigures(
      unit,
      events.map(({ data }) => data.urn),
    );
    const after = new Map(before);
    for (const { data } of events) {
      const figures = after.get(data.urn);
      if (figures) after.set(data.urn, withEntry(figures, data));
    }
    // Most changes of an entry, such as of a telephone number, move nobody.
    const moved = [...after.values()].filter((now) => !isDeepStrictEqual(now, before.get(now.urn)));
    if (moved.length === 0) return;
    await saveFigures(unit, moved);
    await proposeAnew(
      unit,
      moved.filter(({ closed }) => !closed),
      new Date(),
    );
  },
});
