import type { Layout } from '@middletier/runtime/tabular/layout';

export type LinkColumn = 'URN' | 'LinkURN' | 'LinkName' | 'LinkType' | 'LinkEstablishedDate';

/** GIAS's download of links between establishments (links_edubasealldata). */
export const GIAS_LINKS: Layout<LinkColumn> = {
  title: 'a GIAS establishment links file',
  columns: {
    URN: ['URN'],
    LinkURN: ['LinkURN'],
    LinkName: ['LinkName'],
    LinkType: ['LinkType'],
    LinkEstablishedDate: ['LinkEstablishedDate'],
  },
  required: [['URN'], ['LinkURN'], ['LinkType']],
};
