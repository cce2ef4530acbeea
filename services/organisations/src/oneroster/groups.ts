import type { RollGroup } from '../roll/roll-layout';

/** What a bundle's demographics tell of a pupil that a roll counts; null is "not told". */
export interface Traits {
  readonly sex: 'girls' | 'boys' | null;
  readonly fsm: boolean | null;
  readonly eal: boolean | null;
}

type Counts = Readonly<Partial<Record<RollGroup, number>>>;

/** Pupils by group, where it is told of each of them: a count of some alone would be taken for one of all. */
export function groupsOf(pupils: readonly (Traits | undefined)[]): Counts {
  if (pupils.length === 0) return {};
  const sexes = pupils.map((pupil) => pupil?.sex ?? null);
  const bySex = sexes.includes(null)
    ? {}
    : {
        girls: sexes.filter((sex) => sex === 'girls').length,
        boys: sexes.filter((sex) => sex === 'boys').length,
      };
  return { ...bySex, ...counted(pupils, 'fsm'), ...counted(pupils, 'eal') };
}

function counted(pupils: readonly (Traits | undefined)[], group: 'fsm' | 'eal'): Counts {
  const told = pupils.map((pupil) => pupil?.[group] ?? null);
  return told.includes(null) ? {} : { [group]: told.filter(Boolean).length };
}

const SEXES: Readonly<Record<string, Traits['sex']>> = {
  ...{ female: 'girls', f: 'girls', girl: 'girls' },
  ...{ male: 'boys', m: 'boys', boy: 'boys' },
};

const YES = ['true', 'yes', 'y', '1', 't'];
const NO = ['false', 'no', 'n', '0', 'f'];

/** A pupil's traits as cells have them; what cannot be read is not told. */
export const traitsIn = (cells: Readonly<Partial<Record<string, string>>>): Traits => ({
  sex: SEXES[folded(cells['sex'])] ?? null,
  fsm: yesOrNo(cells['fsm']),
  eal: yesOrNo(cells['eal']),
});

function yesOrNo(cell: string | undefined): boolean | null {
  const said = folded(cell);
  if (YES.includes(said)) return true;
  return NO.includes(said) ? false : null;
}

const folded = (cell = ''): string => cell.trim().toLowerCase();
