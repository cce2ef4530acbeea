import { requireActor } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { beginOne, concludeOne, findOne, setOne } from './keep-projects';
import { generalising, LEVELS } from './project';

export const resolvers: Resolvers = {
  Query: {
    alliancePriorities: (_root, { alliance }, { actor, projects }) => {
      requireActor(actor);
      return projects.agendas.load(alliance);
    },
    practiceProject: (_root, { id }, { actor, projects }) => {
      requireActor(actor);
      return projects.one.load(id);
    },
    practiceProjects: (_root, { alliance, first, after }, { actor, projects }) => {
      requireActor(actor);
      return projects.page({ alliance }, { first, after });
    },
  },
  Mutation: {
    setAlliancePriorities: (_root, { input }, context) => setOne(context, input),
    beginPracticeProject: (_root, { input }, context) => beginOne(context, input),
    addPracticeFinding: (_root, { input }, context) => findOne(context, input),
    concludePracticeProject: (_root, { input }, context) => concludeOne(context, input),
  },
  School: {
    practiceProjects: ({ urn }, { first, after }, { actor, projects }) => {
      requireActor(actor);
      return projects.page({ schools: urn }, { first, after });
    },
  },
  PracticeProject: {
    priorities: async ({ alliance, priorities }, _args, { projects }) => {
      const agenda = await projects.agendas.load(alliance);
      return (agenda?.priorities ?? []).filter(({ id }) => priorities.includes(id));
    },
    schools: ({ schools }) => schools.map((urn) => ({ urn })),
    levels: (project) =>
      LEVELS.map((level) => ({ level, findings: project.findings.filter((one) => one.level === level) })),
    generalising,
  },
  PracticeLead: { school: ({ urn }) => ({ urn }) },
  PracticeFinding: { school: ({ urn }) => (urn === null ? null : { urn }) },
};
