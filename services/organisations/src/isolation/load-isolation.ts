import { bodyRef } from '../bodies/body';
import type { Context } from '../context';
import { holdsOn } from '@middletier/runtime/period';
import { tiesOf } from '../partnerships/ties';
import type { School } from '../register/school';
import { judgeIsolation, type Isolation } from './judge-isolation';

/** What a school shown as at a day is in, and how alone it is. */
export async function loadIsolation(
  { partnerships }: Pick<Context, 'partnerships'>,
  school: School,
  day: string,
): Promise<Isolation> {
  const memberships = await partnerships.everyMembershipOf(bodyRef('school', school.urn), day);
  const ties = await tiesOf(
    partnerships,
    memberships.filter((one) => holdsOn(one, day)),
  );
  return judgeIsolation({ school, memberships, ties }, day);
}
