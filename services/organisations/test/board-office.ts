import { gotOrCode } from '@middletier/local/send-command';
import { anActor, testServers, testService } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { organisations } from '../src/subgraph';
import { registerOf, takeRegister } from './taking-files';

export const OFFICER = anActor({ roles: ['PARTNERSHIP_OFFICER'], organisations: ['local-authority:990'] });
export const HEAD = anActor({ id: 'head', roles: [], organisations: ['school:990001'] });
export const ELSEWHERE = anActor({
  ...{ id: 'other', roles: ['AUTHORITY_OFFICER'], organisations: ['local-authority:991'] },
});

const KEEPING = { inputType: 'KeepMeetingInput' };
const INPUTS: Record<string, { inputType: string }> = {
  ...{ openMeeting: KEEPING, closeMeeting: KEEPING, publishMinutes: KEEPING },
};

/** A running service with two schools, and the hands of a clerk to its boards. */
export async function boardOffice() {
  const servers = await testServers();
  const service = await testService(organisations, servers);
  await takeRegister(
    service.ground.store,
    registerOf([
      { URN: '990001' },
      { URN: '990002', 'LA (code)': '991', 'LA (name)': 'Felpersham', OpenDate: '01-09-1950' },
    ]),
  );

  const ask = async (query: string, variables: object = {}, actor: Actor | null = null) => {
    const { data, errors } = await service.ask(actor, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

  /** A mutation by its name; its input gets a fresh key. @returns what it returns, or the code of its refusal */
  const command = (name: string, input: object, { actor = OFFICER, want = 'id' } = {}) =>
    gotOrCode(service, actor, { name, input, want, ...INPUTS[name] });

  const open = (id: string, shape: string, more: object = {}) =>
    command('openBoard', {
      ...{ id, shape, name: `The ${id}`, owner: 'local-authority:990', from: '2011-09-01' },
      ...more,
    });

  /** Fills seats of a board. @returns their ids, by holder */
  const seat = async (
    board: string,
    holders: readonly [constituency: string, holder: string, more?: object][],
  ) => {
    const ids: Record<string, string> = {};
    for (const [constituency, holder, more] of holders) {
      const given = { board, constituency, holder, from: '2011-09-01', ...more };
      ids[holder] = (await command('appointToSeat', given)).id;
    }
    return ids;
  };

  /** Calls and opens a meeting on 1 May 2012, at which those named sit. */
  const meet = async (
    board: string,
    { sitting, motions }: { sitting: readonly string[]; motions: object[] },
  ) => {
    const id = `${board}-may`;
    await command('callMeeting', { id, board, date: '2012-05-01', agenda: ['Votes'], motions });
    const { version } = await command('openMeeting', { meeting: id, version: 1 }, { want: 'version' });
    const sittings = sitting.map((one) => ({ seat: one }));
    await command('recordAttendance', { meeting: id, version, sittings });
  };

  const close = async () => {
    await service.stop();
    await servers[Symbol.asyncDispose]();
  };
  return { service, ask, command, open, seat, meet, close };
}

export type BoardOffice = Awaited<ReturnType<typeof boardOffice>>;
