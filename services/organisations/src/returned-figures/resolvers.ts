import { concerns, requireActor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Resolvers } from '../generated/graphql';
import { audienceOf } from '../register/school-facts';
import { returnKind } from '../returns/all-kinds';
import { rowsPage } from '../returns/kept-rows';
import { dayShown } from './figures-shown';

export const resolvers: Resolvers = {
  School: {
    returnedFigures: async (school, { kind: name, first, after }, { actor, store }) => {
      const kind = returnKind(name);
      const stranger = !concerns(requireActor(actor), audienceOf(school));
      if (stranger && kind.forStrangers === null)
        throw new Refusal(
          'FORBIDDEN',
          `Returns of ${name} are shown to the school, its trust and its authority only.`,
        );
      const { edges, ...page } = await rowsPage(store.db, { kind, urn: school.urn }, { first, after });
      return {
        ...page,
        edges: edges.map(({ cursor, node }) => ({ cursor, node: dayShown(kind, node, stranger) })),
      };
    },
  },
  ReturnedFigure: {
    suppressed: ({ value }) => value === null,
  },
};
