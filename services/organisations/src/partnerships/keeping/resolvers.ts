import type { Resolvers } from '../../generated/graphql';
import { appointOne, endPost, setSponsor } from './keep-leadership';
import { consentToOne, endOne, moveOne, startMany, startOne } from './keep-memberships';
import { changeOne, closeOne, openOne } from './keep-partnerships';

export const keeping: Resolvers = {
  Mutation: {
    openPartnership: (_root, { input }, context) => openOne(context, input),
    changePartnership: (_root, { input }, context) => changeOne(context, input),
    closePartnership: (_root, { input }, context) => closeOne(context, input),
    startMembership: (_root, { input }, context) => startOne(context, input),
    startMemberships: (_root, { input }, context) => startMany(context, input),
    endMembership: (_root, { input }, context) => endOne(context, input),
    moveMembership: (_root, { input }, context) => moveOne(context, input),
    recordConsent: (_root, { input }, context) => consentToOne(context, input),
    appointExecutiveHead: (_root, { input }, context) => appointOne(context, input),
    endExecutiveHeadship: (_root, { input }, context) => endPost(context, input),
    setSponsorCapacity: (_root, { input }, context) => setSponsor(context, input),
  },
};
