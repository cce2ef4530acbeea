/** What school improvement cost an authority in a year, as its case study in 004 gives it, without National College programmes. */
export interface CaseStudy {
  readonly authority: string;
  readonly schools: number;
  /** Null where the source gives posts and no money. */
  readonly corePence: number | null;
  readonly core: string;
  readonly interventionPence: number | null;
  readonly intervention: string;
}

const thousand = 100_000;

export const CASE_STUDIES: readonly CaseStudy[] = [
  {
    ...{
      authority: 'Wandsworth',
      schools: 81,
      corePence: 1_100 * thousand,
      interventionPence: 165 * thousand,
    },
    core: '£1.1m for a core team, halved from 2010/11',
    intervention: '£165k, funded by the authority',
  },
  {
    ...{ authority: 'Stockton', schools: 74, corePence: 1_192 * thousand, interventionPence: 136 * thousand },
    core: '£1.192m for the service, section 251 line 2.1.9',
    intervention: '£136k from the grant, by the schools forum',
  },
  {
    ...{
      authority: 'Hertfordshire',
      schools: 519,
      corePence: 6_000 * thousand,
      interventionPence: 600 * thousand,
    },
    core: '£6m, reduced from £9m for the next year',
    intervention: '£600k from the grant',
  },
  {
    ...{ authority: 'Warrington', schools: 87, corePence: null, interventionPence: null },
    core: 'five senior advisers, partly repaid in credits',
    intervention: 'a small budget for schools causing concern',
  },
  {
    ...{ authority: 'Halton', schools: 63, corePence: null, interventionPence: null },
    core: 'six posts',
    intervention: 'some funds deposited into the partnership',
  },
  {
    ...{ authority: 'Wigan', schools: 134, corePence: null, interventionPence: 300 * thousand },
    core: 'two people and part of a head of service',
    intervention: '£300k: £200k primary and £100k secondary',
  },
  {
    ...{ authority: 'York', schools: 68, corePence: 1_200 * thousand, interventionPence: 320 * thousand },
    core: '£1.2m, to be reduced to £750k',
    intervention: '£320k from the grant, by agreement with schools',
  },
];

/** Pence for each school, to the nearest penny; null where the source gives no money. */
export const perSchool = (pence: number | null, { schools }: Pick<CaseStudy, 'schools'>): number | null =>
  pence === null ? null : Math.round(pence / schools);

/** Core team and intervention together; null where either is not given in money. */
export const wholeOf = ({ corePence, interventionPence }: CaseStudy): number | null =>
  corePence === null || interventionPence === null ? null : corePence + interventionPence;
