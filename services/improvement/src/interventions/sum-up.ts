import type { Uptake } from './take-up';

/** What was taken up of one intervention. */
export interface TakenUp {
  readonly intervention: string;
  readonly groups: number;
  /** Different schools. */
  readonly schools: number;
  readonly amountPence: number;
  readonly people: number;
}

/** What was taken up of each intervention, in the order of their ids. */
export function sumUp(uptakes: readonly Uptake[]): TakenUp[] {
  const ids = [...new Set(uptakes.map(({ intervention }) => intervention))].sort();
  return ids.map((intervention) => {
    const groups = uptakes.filter((one) => one.intervention === intervention);
    return {
      ...{ intervention, groups: groups.length },
      schools: new Set(groups.flatMap(({ urns }) => urns)).size,
      amountPence: groups.reduce((sum, one) => sum + one.amountPence, 0),
      people: groups.reduce((sum, { people }) => sum + people.length, 0),
    };
  });
}
