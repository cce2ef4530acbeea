import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Retention, RetentionTable } from './retention';

/** Chances of staying in post that whoever asks brings along, such as those of their own area. */
export interface OwnRates {
  readonly source: string;
  /** For posts of primary and of other phases, in the role that is asked about. */
  readonly primary: readonly StillThere[];
  readonly secondary: readonly StillThere[];
}

interface StillThere {
  readonly years: number;
  readonly percent: number;
}

const ROLES: readonly Retention['role'][] = ['HEAD', 'DEPUTY', 'SENIOR_LEADER'];

/** As a table like the published ones; the rates hold for whichever role is asked about. Refuses BAD_RATES, BAD_TEXT. */
export function checkOwnRates({ source, primary, secondary }: OwnRates): RetentionTable {
  const ofPhase = {
    PRIMARY: checkStillThere('primary', primary),
    SECONDARY: checkStillThere('secondary', secondary),
  };
  return {
    ...{ id: 'OWN', source: checkText(source, ['ownRates', 'source'], 500) },
    rates: ROLES.flatMap((role) =>
      (['PRIMARY', 'SECONDARY'] as const).map((phase) => ({ role, phase, stillThere: ofPhase[phase] })),
    ),
  };
}

/** Fewer are left the longer it is, and somebody always is: otherwise there is no chance that leads from one to the other. */
function checkStillThere(field: string, said: readonly StillThere[]): Retention['stillThere'] {
  const sorted = said.toSorted((a, b) => a.years - b.years);
  const fits = ({ years, percent }: StillThere, i: number) => {
    const before = sorted[i - 1] ?? { years: 0, percent: 100 };
    return years > before.years && years <= 40 && percent > 0 && percent <= before.percent;
  };
  if (sorted.length >= 1 && sorted.length <= 10 && sorted.every(fits))
    return Object.fromEntries(sorted.map(({ years, percent }) => [years, percent]));
  throw new Refusal(
    'BAD_RATES',
    'Give 1 to 10 years in post, each once, with how many of a hundred are still there: above 0, and no more the longer it is.',
    ['ownRates', field],
  );
}
