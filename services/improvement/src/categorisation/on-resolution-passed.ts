import { resolutionPassed } from '@middletier/organisations/contract';
import { defineConsumption } from '@middletier/runtime/consumer';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { agreeBy, carriedResolution, type CarriedResolution } from './carried-resolution';
import { keepMoves } from './keep-moves';
import { readLatest } from './repository';
import { saveResolutions } from './resolution-repository';

/**
 * A board agrees categories: where its motion names the schools, those that were moderated are agreed at once. One that
 * was not, or into another category, stays as it is until an officer agrees it by the resolution. A board of a trust or
 * partnership that categorises a school itself agrees that, and else what the authority moderated.
 */
export const onResolutionPassed = defineConsumption({
  name: 'categorisation-on-resolution-passed',
  events: [resolutionPassed],
  handle: async (unit, events) => {
    const carried = events.flatMap(({ data, time }) => {
      const resolution = carriedResolution(data);
      return resolution ? [{ resolution, at: new Date(time) }] : [];
    });
    await saveResolutions(
      unit,
      carried.map(({ resolution }) => resolution),
    );
    for (const { resolution, at } of carried) await agreeNamed(unit, resolution, at);
  },
});

async function agreeNamed(unit: UnitOfWork, resolution: CarriedResolution, now: Date): Promise<void> {
  const { schools, owner } = resolution;
  const latest = new Map([...(await readLatest(unit, schools)), ...(await readLatest(unit, schools, owner))]);
  const on = [...latest.values()].filter(({ state }) => state === 'MODERATED');
  const actor = { id: `board:${resolution.board.id}`, name: resolution.board.name };
  await keepMoves(
    unit,
    { actor, now, on },
    () => (before, deciding) => agreeBy(resolution, before, deciding),
  );
}
