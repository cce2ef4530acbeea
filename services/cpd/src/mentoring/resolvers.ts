import { requireOfficer } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { requireSelf } from '../leaders/may-see';
import { askForMentor, endMentoring, match, offerMentoring } from './keep-mentoring';
import { pageOfNeeds } from './repository';

export const resolvers: Resolvers = {
  Query: {
    mentoringNeeds: (_root, { owner, states, first, after }, { actor, store }) => {
      requireOfficer(actor, owner);
      return pageOfNeeds(store.db, { owner, states: states ?? [] }, { first, after });
    },
  },
  Mutation: {
    offerMentoring: (_root, { input }, context) => offerMentoring(context, input),
    askForMentor: (_root, { input }, context) => askForMentor(context, input),
    matchMentors: (_root, { input }, context) => match(context, input),
    endMentoring: (_root, { input }, context) => endMentoring(context, input),
  },
  Mentor: { leader: ({ leader }, _args, { leaders }) => leaders.load(leader) },
  Leader: {
    mentoring: (leader, _args, context) => {
      requireSelf(context, leader);
      return context.mentoring.load(leader.id);
    },
  },
  MentoringNeed: {
    school: ({ urn }) => ({ urn }),
    mentee: ({ mentee }, _args, { leaders }) => (mentee === null ? null : leaders.load(mentee)),
    mentor: ({ mentor }, _args, { leaders }) => (mentor === null ? null : leaders.load(mentor)),
  },
};
