/** A line that an authority is held against, in per cent of the schools inspected, with what the source found (004). */
export interface Line {
  readonly value: number;
  readonly atLeast: boolean;
  readonly source: string;
}

export const GOOD_OR_BETTER: Line = {
  value: 75,
  atLeast: true,
  source: 'On 31 August 2011, 28 % of authorities had 75 % or more of their schools good or outstanding.',
};

export const INADEQUATE: Line = {
  value: 1,
  atLeast: false,
  source: 'On 31 August 2011, 40 % of authorities had 1 % or fewer of their schools inadequate.',
};

/** What school improvement cost an authority in a year, as its case study gives it (004); without National College programmes. */
export interface CaseStudyCost {
  readonly authority: string;
  readonly schools: number;
  readonly corePence: number;
  readonly interventionPence: number;
}

const million = 100_000_000;

/** Those that say what their core team costs in money; Wigan, Warrington and Halton say it in posts. */
export const CASE_STUDIES: readonly CaseStudyCost[] = [
  { authority: 'Wandsworth', schools: 81, corePence: 1.1 * million, interventionPence: 0.165 * million },
  { authority: 'Stockton', schools: 74, corePence: 1.192 * million, interventionPence: 0.136 * million },
  { authority: 'Hertfordshire', schools: 519, corePence: 6 * million, interventionPence: 0.6 * million },
  { authority: 'York', schools: 68, corePence: 1.2 * million, interventionPence: 0.32 * million },
].map((one) => ({
  ...one,
  corePence: Math.round(one.corePence),
  interventionPence: Math.round(one.interventionPence),
}));

/** In pence, to the nearest penny. */
export const costPerSchool = ({ schools, corePence, interventionPence }: CaseStudyCost): number =>
  Math.round((corePence + interventionPence) / schools);
