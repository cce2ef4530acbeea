import { requireActor, speaksFor } from '@middletier/runtime/actor';
import type { Context } from '../context';

/** Whether somebody speaks for the body that money was set aside for; a school's authority does not. */
export async function maySpend({ actor, schools }: Context, body: string): Promise<boolean> {
  const urn = /^school:(\d+)$/.exec(body)?.[1];
  if (urn === undefined) return requireActor(actor).organisations.includes(body);
  const school = await schools.load(urn);
  return school !== null && speaksFor(actor, school.audience);
}
