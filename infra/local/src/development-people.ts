import { AREA } from '@middletier/exemplars/built-in-area';
import type { Person } from './development-issuer';

const area = `local-authority:${AREA.localAuthority}`;

/** People a developer can be; the third user, a trust's MIS, is a machine and has an API key instead. */
export const PEOPLE = {
  frontEnd: { subject: 'front-end-team', name: 'A front-end team', roles: [], organisations: [area] },
  authority: {
    subject: 'authority-officer',
    name: 'An officer of the local authority',
    roles: ['AUTHORITY_OFFICER', 'DATA_OFFICER'],
    organisations: [area],
  },
  administrator: {
    subject: 'administrator',
    name: 'The administrator of this middle tier',
    roles: ['ADMINISTRATOR'],
    organisations: [],
  },
} as const satisfies Record<string, Person>;
