import { Refusal } from '@middletier/runtime/refusal';

/** 1 September to 31 August, as days YYYY-MM-DD. */
export interface SchoolYear {
  /** Such as 2015/16. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Reads "2015/16". @throws Refusal BAD_SCHOOL_YEAR */
export function readSchoolYear(text: string): SchoolYear {
  const [, begins, ends] = /^(\d{4})\/(\d{2})$/.exec(text) ?? [];
  const next = Number(begins) + 1;
  if (begins !== undefined && String(next).slice(-2) === ends)
    return { name: text, from: `${begins}-09-01`, to: `${next}-08-31` };
  throw new Refusal('BAD_SCHOOL_YEAR', `"${text}" is no school year: write it as 2015/16.`, ['year']);
}
