import type { Layout } from '@middletier/runtime/tabular/layout';

export type AuthorityColumn = 'code' | 'name' | 'letters';

/** The list of local authorities, as services of the Department for Education keep it. */
export const LOCAL_AUTHORITIES: Layout<AuthorityColumn> = {
  title: 'a list of local authorities',
  columns: {
    code: ['Local Authority GIAS ID', 'LA code', 'LA (code)'],
    name: ['Local Authority Name', 'LA name', 'LA (name)'],
    letters: ['Local Authority ENG', 'LA letters'],
  },
  required: [['code'], ['name'], ['letters']],
};
