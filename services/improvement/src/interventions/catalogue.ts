import type { Barrier, Intervention, KeyStage } from './intervention';

const ALL: readonly KeyStage[] = ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4', 'KS5'];

interface Kind {
  readonly name: string;
  readonly what: string;
  readonly at: readonly KeyStage[];
  readonly against: readonly Barrier[];
}

const shipped = (id: string, { name, what, at, against }: Kind): Intervention => ({
  ...{ id, name, what, keyStages: at, barriers: against, owner: null },
});

/** The interventions that Leicester's teachers proposed (000): a new one is a new entry, or is added by whoever runs it. */
export const CATALOGUE: readonly Intervention[] = [
  shipped('foundation-language', {
    name: 'Foundation Stage language',
    what: 'Addresses the deficit in communication, language and literacy of children in early years.',
    at: ['EYFS'],
    against: ['LANGUAGE_AND_COMMUNICATION', 'LITERACY'],
  }),
  shipped('ks1-literacy', {
    name: 'Key Stage 1 literacy',
    what: 'Secures long-term improvements in children’s literacy.',
    at: ['KS1'],
    against: ['LITERACY'],
  }),
  shipped('ks3-literacy-team', {
    name: 'Key Stage 3 literacy team',
    what: 'A team across schools whose intakes include many pupils with literacy needs.',
    at: ['KS3'],
    against: ['LITERACY'],
  }),
  shipped('new-arrivals', {
    name: 'New arrivals',
    what: 'Operated among families of schools for new arrivals and migrant children with significant language needs.',
    at: ALL,
    against: ['NEW_ARRIVALS', 'LANGUAGE_AND_COMMUNICATION'],
  }),
  shipped('early-years-sen', {
    name: 'Special educational needs in early years',
    what: 'Enhanced support for children with special educational needs in early years and Key Stage 1.',
    at: ['EYFS', 'KS1'],
    against: ['SPECIAL_EDUCATIONAL_NEEDS'],
  }),
  shipped('action-research-bursary', {
    name: 'Action-research bursary',
    what: 'Bursaries for research in schools on new ways of tackling the challenges they face.',
    at: ALL,
    against: ['TEACHING'],
  }),
  shipped('staff-exchange', {
    name: 'Staff exchange',
    what: 'Staff change places between schools, to share best practice and teach better.',
    at: ALL,
    against: ['TEACHING', 'LEADERSHIP'],
  }),
];
