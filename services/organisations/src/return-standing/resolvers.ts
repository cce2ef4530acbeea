import { requireActor, requireConcern } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { pageMatching } from '../register/matching-schools';
import { audienceOf } from '../register/school-facts';
import { judgeQuality, qualityOfTrust } from './judge-quality';
import { overdueOf } from './standing';

/** Schools that a trust's quality is reckoned from, at the most. */
const MOST_SCHOOLS = 500;

export const resolvers: Resolvers = {
  School: {
    returnQuality: async (school, _args, { actor, returnStandings }) => {
      requireConcern(actor, audienceOf(school));
      return judgeQuality(await returnStandings.load(school.urn));
    },
    overdueReturns: async (school, _args, { actor, returnStandings }) => {
      requireConcern(actor, audienceOf(school));
      return overdueOf(await returnStandings.load(school.urn));
    },
  },
  Trust: {
    returnQuality: async ({ uid }, _args, context) => {
      const { organisations, roles } = requireActor(context.actor);
      if (!organisations.includes(`trust:${uid}`) && !roles.includes('ADMINISTRATOR'))
        throw new Refusal('FORBIDDEN', `The quality of returns of trust ${uid} is shown to who acts for it.`);
      return qualityOfTrust(await schoolsOfTrust(context, uid));
    },
  },
};

async function schoolsOfTrust({ store, register, returnStandings }: Context, uid: string) {
  const within = [{ localAuthorities: [], trusts: [uid], urns: [] }];
  const { edges } = await pageMatching(store, { phases: [], types: [], within }, { first: MOST_SCHOOLS });
  return Promise.all(
    edges.map(async ({ node: urn }) => {
      const [school, standing] = await Promise.all([register.schools.load(urn), returnStandings.load(urn)]);
      return { name: school?.name ?? urn, quality: judgeQuality(standing) };
    }),
  );
}
