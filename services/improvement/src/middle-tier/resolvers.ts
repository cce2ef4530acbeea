import { requireActor } from '@middletier/runtime/actor';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { findMeasure } from '../observations/measures';
import { schoolsOfBody } from '../schools/schools-of-body';
import { CASE_STUDIES, costPerSchool } from './lines';
import { countMoves } from './movement';
import { perSchool } from './spending';
import { gradeOn, qualityOf, type ObservedSchool, type Quality } from './quality';

/** What is known of an authority on a day, and of its open schools. */
export interface AuthorityOnDay extends Quality {
  readonly code: string;
  readonly observed: readonly ObservedSchool[];
}

async function openSchools(code: string, day: string, context: Context): Promise<ObservedSchool[]> {
  const urns = await schoolsOfBody({ db: context.store.db }, `local-authority:${code}`, day);
  const facts = await Promise.all(urns.map((urn) => context.schools.load(urn)));
  const open = urns.filter((_urn, i) => facts[i] && facts[i].status !== 'CLOSED');
  return Promise.all(open.map(async (urn) => ({ urn, observations: await context.observations.load(urn) })));
}

/** The first day of a movement. Refuses BAD_DATE and DATES_REVERSED. */
function checkSince(since: string, asAt: string): string {
  if (checkDay(since, ['since']) <= asAt) return since;
  throw new Refusal('DATES_REVERSED', `since is ${since}, after ${asAt}: give an earlier day.`, ['since']);
}

/** Categories are between schools and their authority, even as numbers. */
function requireAuthority(code: string, { actor }: Context): void {
  const { organisations, roles } = requireActor(actor);
  if (roles.includes('ADMINISTRATOR') || organisations.includes(`local-authority:${code}`)) return;
  throw new Refusal('FORBIDDEN', `This is for those who act for local-authority:${code}.`);
}

const gradeWord = (grade: number | null): string | null =>
  grade === null ? null : (findMeasure('ofsted-overall-effectiveness')?.grades?.[grade] ?? `${grade}`);

export const resolvers: Resolvers = {
  Query: {
    middleTierCosts: () =>
      CASE_STUDIES.map((one) => ({
        ...{ authority: one.authority, schools: one.schools },
        core: { pence: one.corePence, currency: 'GBP' },
        intervention: { pence: one.interventionPence, currency: 'GBP' },
        perSchool: { pence: costPerSchool(one), currency: 'GBP' },
      })),
  },
  LocalAuthority: {
    middleTierQuality: async ({ code }, { asAt }, context) => {
      const day = asAt == null ? dayOf(context.now) : checkDay(asAt, ['asAt']);
      const observed = await openSchools(code, day, context);
      return { code, observed, ...qualityOf(observed, day) };
    },
  },
  MiddleTierQuality: {
    gradeMoves: ({ observed, asAt }, { since }) => {
      const first = checkSince(since, asAt);
      return countMoves(
        observed.map((one) => ({
          before: gradeWord(gradeOn(one, first)),
          after: gradeWord(gradeOn(one, asAt)),
        })),
      );
    },
    categoryMoves: async ({ code, observed, asAt }, { since }, context) => {
      requireAuthority(code, context);
      const first = checkSince(since, asAt);
      const categoryOn = async (urn: string, day: string) =>
        (await context.categorisations.at.load({ urn, asAt: day }))?.category ?? null;
      return countMoves(
        await Promise.all(
          observed.map(async ({ urn }) => {
            const [before, after] = await Promise.all([categoryOn(urn, first), categoryOn(urn, asAt)]);
            return { before, after };
          }),
        ),
      );
    },
    costPerSchool: async ({ code, observed, asAt }, _args, { spending }) => {
      const pence = perSchool(await spending.load({ code, day: asAt }), observed.length);
      return pence === null ? null : { pence, currency: 'GBP' };
    },
  },
  QualityShare: {
    line: ({ line }) => line.value,
    lineSource: ({ line }) => line.source,
  },
};
