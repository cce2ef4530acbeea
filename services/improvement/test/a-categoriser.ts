import { sendCommand } from '@middletier/local/send-command';
import { anActor } from '@middletier/local/testing';
import { resolutionPassed, type ResolutionPassed } from '@middletier/organisations/contract';
import type { Actor } from '@middletier/runtime/actor';
import { officerOf, untilRead, type Area } from './an-area';

export const head = (urn: string) =>
  anActor({ id: `head-${urn}`, name: 'A Head', roles: [], organisations: [`school:${urn}`] });

/** The school year of today. */
export const YEAR = (() => {
  const [year, month] = new Date().toISOString().split('-').map(Number) as [number, number];
  const begins = month >= 9 ? year : year - 1;
  return `${begins}-${String((begins + 1) % 100).padStart(2, '0')}`;
})();

/** The categorisation of a school in this year. */
export const idOf = (urn: string) => `${urn}-${YEAR}`;

export const STANDS =
  'id version state category possibleMoves proposal { category } challenge { grounds sought from }';

const A_RESOLUTION = {
  ...{ meetingId: 'meeting-1', board: { id: 'sib', name: 'School Improvement Board' } },
  ...{ owner: 'local-authority:931', date: '2026-03-03', kind: 'AGREE_CATEGORIES', phase: null },
  ...{
    text: 'Agreed.',
    votes: { for: 7, against: 1, abstain: 0 },
    constituencies: [],
    explanation: 'Carried.',
  },
  subject: { purpose: null, amountPence: null, year: null, schools: [], details: [] },
};

/** What officers, heads and boards do about the categories of an area's schools. */
export const categoriserOf = (area: () => Area) => ({
  /** What a mutation gives, or why it was refused. */
  run: async (name: string, input: object, ...[actor, want = STANDS]: [Actor, string?]) => {
    const { got, refused } = await sendCommand(area().improvement, actor, { name, input, want });
    return refused ?? got;
  },

  /** How a school stands this year, as its authority sees it: its URN begins with that one's code. */
  standing: async (urn: string, fields = STANDS) =>
    (await area().school(officerOf(urn.slice(0, 3)), urn, `categorisation { ${fields} }`)).categorisation,

  /** A board carries a motion, and improvement has heard of it. */
  pass: async (given: Partial<ResolutionPassed> & { resolutionId: string }): Promise<void> => {
    const { organisations, improvement } = area();
    await organisations.ground.store.transact(async (unit) =>
      unit.emit(resolutionPassed, given.resolutionId, { ...A_RESOLUTION, ...given }),
    );
    const reader = 'categorisation-on-resolution-passed';
    await untilRead({ reader, by: improvement, of: organisations });
  },

  /** What was told of a school's categorisation, oldest first. */
  told: async (urn: string) =>
    (await area().told(`categorisation/${urn}`)).map(({ type }) => type.split('.')[2]),
});
