import { concerns, requireActor } from '@middletier/runtime/actor';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { AdvertiseVacancyInput, CountApplicantsInput, WithdrawVacancyInput } from '../generated/graphql';
import { findVacancy, saveVacancy } from './repository';
import { advertise, count, withdraw, type Made, type Vacancy } from './vacancy';

export const advertiseVacancy = (context: Context, input: AdvertiseVacancyInput): Promise<Vacancy> =>
  change(context, { name: 'advertiseVacancy', input }, (vacancy, made) => {
    const on = checkDay(input.on, ['input', 'on']);
    if (on > dayOf(context.now))
      throw new Refusal('DAY_TO_COME', `${on} is yet to come: record it when it has been.`, ['input', 'on']);
    return advertise(vacancy, on, made);
  });

export const countApplicants = (context: Context, input: CountApplicantsInput): Promise<Vacancy> =>
  change(context, { name: 'countApplicants', input }, (vacancy, made) => count(vacancy, input, made));

export const withdrawVacancy = (context: Context, input: WithdrawVacancyInput): Promise<Vacancy> =>
  change(context, { name: 'withdrawVacancy', input }, (vacancy, made) =>
    withdraw(vacancy, checkText(input.reason, ['input', 'reason'], 500), made),
  );

interface Changing {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
}

const change = (
  context: Context,
  { name, input }: Changing,
  decide: (vacancy: Vacancy, made: Made) => Vacancy,
): Promise<Vacancy> =>
  runCommand(context, { name, input }, async (unit) => {
    const vacancy = await findVacancy(unit, input.id);
    if (!vacancy) throw new Refusal('VACANCY_UNKNOWN', `There is no vacancy ${input.id}.`, ['input', 'id']);
    await requireConcerned(context, vacancy);
    checkVersion('the vacancy', input.version, vacancy.version);
    const decided = decide(vacancy, { at: context.now, by: requireActor(context.actor).name });
    await saveVacancy(unit, decided);
    return decided;
  });

/** For those who act for one of the schools, its trust or its authority. */
async function requireConcerned({ actor, schools }: Context, { urns }: Vacancy): Promise<void> {
  const known = requireActor(actor);
  const found = await Promise.all(urns.map((urn) => schools.load(urn)));
  if (found.some((school) => school && concerns(known, school.audience))) return;
  throw new Refusal('FORBIDDEN', 'A vacancy is for the school, its trust and its authority.');
}
