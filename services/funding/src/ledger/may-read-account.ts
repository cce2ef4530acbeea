import { concerns, requireActor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { bodyOf, fundOf } from './account';

type Asking = Pick<Context, 'actor' | 'funds' | 'schools'>;
type Knowing = Pick<Asking, 'actor' | 'schools'>;

/** Whether an actor acts for a body, or for the trust or authority of a school. */
export async function actsFor({ actor, schools }: Knowing, body: string): Promise<boolean> {
  const known = requireActor(actor);
  if (known.roles.includes('ADMINISTRATOR') || known.organisations.includes(body)) return true;
  const urn = /^school:(.+)$/.exec(body)?.[1];
  const school = urn === undefined ? null : await schools.load(urn);
  return school !== null && concerns(known, school.audience);
}

/** Refuses FORBIDDEN to who acts neither for a body nor, where it is a school, for its trust or authority. */
export async function requireActsFor(asking: Knowing, body: string): Promise<void> {
  if (!(await actsFor(asking, body)))
    throw new Refusal('FORBIDDEN', `This is for those who act for ${body}.`, ['input', 'body']);
}

/** The accounts of a fund are for whose board it is and for who gave to it; that of a body is for who acts for the body. */
export async function mayReadAccount(asking: Asking, account: string): Promise<boolean> {
  const fund = fundOf(account);
  const bodies = fund === null ? [bodyOf(account)!] : ((await asking.funds.one.load(fund))?.bodies ?? []);
  const answers = await Promise.all(bodies.map((body) => actsFor(asking, body)));
  return answers.includes(true);
}

/** Refuses FORBIDDEN. */
export async function requireReader(asking: Asking, account: string): Promise<string> {
  if (await mayReadAccount(asking, account)) return account;
  throw new Refusal(
    'FORBIDDEN',
    'The accounts of a fund are for whose board it is and for who gave to it; that of a body is for who acts for it.',
  );
}
