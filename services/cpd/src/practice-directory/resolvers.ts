import { requireActor } from '@middletier/runtime/actor';
import { dayOf } from '@middletier/runtime/day';
import type { Resolvers } from '../generated/graphql';
import { adoptOne, publishOne, showOne } from './keep-practices';
import { owedState } from './practice';

export const resolvers: Resolvers = {
  Query: {
    practice: (_root, { id }, { actor, directory }) => {
      requireActor(actor);
      return directory.one.load(id);
    },
    practiceDirectory: (_root, { filter, first, after }, { actor, directory }) => {
      requireActor(actor);
      return directory.page(filter ?? {}, { first, after });
    },
  },
  Mutation: {
    publishPractice: (_root, { input }, context) => publishOne(context, input),
    adoptPractice: (_root, { input }, context) => adoptOne(context, input),
    showAdoptionEffect: (_root, { input }, context) => showOne(context, input),
  },
  School: {
    practicesAdopted: ({ urn }, { first, after }, { actor, directory }) => {
      requireActor(actor);
      return directory.adoptions({ urn }, { first, after });
    },
  },
  PracticeProject: {
    caseStudies: async ({ id, schools, caseStudiesDueOn }, _args, { directory, now }) => {
      const published = await directory.ofProject.load(id);
      return schools.map((urn) => {
        const practice = published.find((one) => one.urn === urn) ?? null;
        return { school: { urn }, practice, state: owedState(practice, caseStudiesDueOn, dayOf(now)) };
      });
    },
  },
  Practice: {
    school: ({ urn }) => ({ urn }),
    project: ({ projectId }, _args, { projects }) =>
      projectId === null ? null : projects.one.load(projectId),
    caseStudyOf: ({ cohortId }) => (cohortId === null ? null : { id: cohortId }),
    uptake: ({ id }, _args, { directory }) => directory.uptake.load(id),
    adoptions: ({ id }, { first, after }, { directory }) =>
      directory.adoptions({ practiceId: id }, { first, after }),
  },
  PracticeAdoption: {
    school: ({ urn }) => ({ urn }),
    practice: async ({ practiceId }, _args, { directory }) => (await directory.one.load(practiceId))!,
  },
};
