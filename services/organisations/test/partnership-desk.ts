import { gotOrCode } from '@middletier/local/send-command';
import { anActor, type TestService } from '@middletier/local/testing';
import { UNDER_NO_TRUST, type Given } from './gias-file';
import { registerOf, takeRegister } from './taking-files';

/** An officer of Borsetshire. */
const OFFICER = anActor({ roles: ['PARTNERSHIP_OFFICER'], organisations: ['local-authority:990'] });
export const CONSENT = { meetingDate: '2014-06-10', reference: 'Minute 7', givenBy: 'Governing body' };

/** A row of the register: a school that is in no trust. */
export const maintained = (URN: string, more: Given = {}): Given => ({
  ...UNDER_NO_TRUST,
  ...{ URN, EstablishmentName: `School ${URN}` },
  ...more,
});

interface Manner {
  readonly actor?: ReturnType<typeof anActor>;
  /** What is wanted of the result. */
  readonly want?: string;
}

/** What the keeper of partnerships does all day, through the graph. */
export function deskOf(service: () => TestService) {
  const ask = async (query: string) => {
    const { data, errors } = await service().ask(null, query);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  /** A mutation by its name; its input gets a fresh key. @returns what it returns, or the code of its refusal */
  const command = (name: string, input: object, { actor = OFFICER, want = 'id version' }: Manner = {}) =>
    gotOrCode(service(), actor, { name, input, want });

  return {
    ask,
    command,
    take: (schools: readonly Given[]) => takeRegister(service().ground.store, registerOf(schools)),
    open: (id: string, kind: string, more: object = {}) =>
      command('openPartnership', {
        ...{ id, kind, owner: 'local-authority:990', from: '2012-09-01', name: `The ${id}` },
        ...more,
      }),
    join: (partnershipId: string, member: string, more: object = {}) =>
      command('startMembership', { partnershipId, member, from: '2014-09-01', ...more }),
  };
}
