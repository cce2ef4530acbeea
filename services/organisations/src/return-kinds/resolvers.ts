import type { Resolvers } from '../generated/graphql';
import type { Heading } from '../returns/headings';
import { KIND_DOCUMENTS } from './documents';
import { RETURN_KINDS } from '../returns/all-kinds';

export type ReturnColumn = Heading & { readonly name: string };

export const resolvers: Resolvers = {
  Query: {
    returnKinds: () => [...RETURN_KINDS],
  },
  ReturnKind: {
    description: ({ means }) => means,
    onePerSchoolAnd: ({ period }) => period.noun,
    columns: ({ headings }) => Object.entries(headings).map(([name, heading]) => ({ name, ...heading })),
    documents: ({ name }) => Object.keys(KIND_DOCUMENTS).map((document) => `/returns/${name}/${document}`),
  },
  ReturnColumn: {
    meaning: ({ means }) => means,
    writtenAs: ({ form }) => form.inWords,
    alsoKnownAs: ({ also }) => [...also],
  },
};
