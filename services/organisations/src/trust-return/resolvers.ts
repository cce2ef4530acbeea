import type { Resolvers } from '../generated/graphql';
import { loadReturn } from './load-return';
import { readSchoolYear } from './school-year';

export const resolvers: Resolvers = {
  Trust: {
    partnershipReturn: (trust, { year }, context) => loadReturn(context, trust, readSchoolYear(year)),
  },
  PartnershipReturn: {
    year: ({ year }) => year.name,
    from: ({ year }) => year.from,
    schoolsWithout: ({ without }) => without,
  },
  TrustCollaboration: {
    bringsChallenge: ({ challenge }) => challenge,
  },
};
