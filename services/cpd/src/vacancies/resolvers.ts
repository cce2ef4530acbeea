import { requireOfficer } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { holderOn } from '../posts/post';
import { schoolsOfBody } from '../schools/schools-of-body';
import { advertiseVacancy, countApplicants, withdrawVacancy } from './keep-vacancies';
import { pageOfVacancies } from './repository';

/** Whoever leads beside a head can act for one. */
const DEPUTIES = ['DEPUTY', 'SENIOR_LEADER'];

export const resolvers: Resolvers = {
  Query: {
    vacancies: async (_root, { body, states, first, after }, { actor, store }) => {
      requireOfficer(actor, body);
      const urns = (await schoolsOfBody(store, body)).map(({ urn }) => urn);
      return pageOfVacancies(store.db, { urns, states: states ?? [] }, { first, after });
    },
  },
  Mutation: {
    advertiseVacancy: (_root, { input }, context) => advertiseVacancy(context, input),
    countApplicants: (_root, { input }, context) => countApplicants(context, input),
    withdrawVacancy: (_root, { input }, context) => withdrawVacancy(context, input),
  },
  Vacancy: {
    post: ({ post }, _args, { posts }) => posts.load(post),
    schools: ({ urns }) => urns.map((urn) => ({ urn })),
    readvertised: ({ advertisements }) => Math.max(0, advertisements.length - 1),
    applicants: ({ advertisements }) => advertisements.reduce((sum, one) => sum + (one.applicants ?? 0), 0),
    coverNeeded: ({ state, from, coveredFrom }, _args, { now }) =>
      state === 'OPEN' && coveredFrom === null && from <= dayOf(now),
    couldAct: async ({ urns }, _args, { posts, leaders, now }) => {
      const all = (await Promise.all(urns.map((urn) => posts.ofSchool(urn)))).flat();
      const deputies = all
        .filter(({ role }) => DEPUTIES.includes(role))
        .map((post) => holderOn(post, dayOf(now)));
      const ids = new Set(deputies.flatMap((holder) => holder?.leader ?? []));
      return (await Promise.all([...ids].map((id) => leaders.load(id)))).filter((one) => one !== null);
    },
  },
  School: {
    vacancies: async ({ urn }, { states, first, after }, context) => {
      if (!(await requireConcernWith(context, urn))) return null;
      return pageOfVacancies(context.store.db, { urns: [urn], states: states ?? [] }, { first, after });
    },
  },
};
