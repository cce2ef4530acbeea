import { randomUUID } from 'node:crypto';
import { anActor, testServers, testService } from '@middletier/local/testing';
import { resolutionPassed, type ResolutionPassed } from '@middletier/organisations/contract';
import type { Actor } from '@middletier/runtime/actor';
import { untilRead } from '../../improvement/test/an-area';
import { organisations } from '../../organisations/src/subgraph';
import { registerOf, takeRegister } from '../../organisations/test/taking-files';
import { funding } from '../src/subgraph';

export const CLERK = anActor({
  ...{ id: 'clerk', roles: ['PARTNERSHIP_OFFICER'], organisations: ['partnership:yep'] },
});
export const COUNCIL = anActor({
  ...{ id: 'council', roles: ['AUTHORITY_OFFICER'], organisations: ['local-authority:983'] },
});
const TREASURER = anActor({ id: 'treasurer', roles: ['ADMINISTRATOR'], organisations: [] });
export const STRANGER = anActor({
  ...{ id: 'stranger', roles: ['AUTHORITY_OFFICER'], organisations: ['local-authority:984'] },
});

/** funding and the service whose boards vote, on servers of their own, and the hands of those who keep funds. */
export async function fundOffice() {
  const servers = await testServers();
  const [boards, service] = await Promise.all([
    testService(organisations, servers),
    testService(funding, servers),
  ]);

  /** A board's vote is told, and waited for. */
  const vote = async (...votes: readonly ResolutionPassed[]) => {
    await boards.ground.store.transact(async (unit) =>
      votes.forEach((one) => unit.emit(resolutionPassed, one.resolutionId, one)),
    );
    await untilRead({ reader: 'funds-on-resolution-passed', by: service, of: boards });
  };

  /** Puts schools into the register, and waits until funding knows them. */
  const register = async (rows: readonly Record<string, string>[]) => {
    const all = { 'LA (code)': '983', 'LA (name)': 'York', 'Trusts (code)': '', 'Trusts (name)': '' };
    await takeRegister(boards.ground.store, registerOf(rows.map((row) => ({ ...all, ...row }))));
    await untilRead({ reader: 'schools', by: service, of: boards });
  };

  const ask = async (query: string, actor: Actor | null = CLERK) => {
    const { data, errors } = await service.ask(actor, query);
    return errors ? errors[0]!.extensions.code : data;
  };

  /** A mutation by its name; its input gets a fresh key. @returns what it returns, or the code of its refusal */
  const command = async (name: string, input: object, { actor = CLERK, want = 'id' } = {}) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${want} } }`;
    const { data, errors } = await service.ask(actor, query, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
    return errors ? errors[0]!.extensions.code : data[name];
  };

  const trialBalance = async () => {
    const want =
      'accounts held { pence } given { pence } difference { pence } entriesDifference { pence } accountsOff';
    return (await ask(`{ trialBalance { ${want} } }`, TREASURER)).trialBalance;
  };

  const told = async (aggregate: string) => {
    const rows = service.ground.db
      .collection('outbox')
      .find({ 'event.subject': new RegExp(`^${aggregate}/`) });
    return (await rows.sort({ ts: 1 }).toArray()).map(({ event }) => event);
  };

  const close = async () => {
    await Promise.all([boards.stop(), service.stop()]);
    await servers[Symbol.asyncDispose]();
  };
  return { servers, service, vote, register, ask, command, trialBalance, told, close };
}
export type FundOffice = Awaited<ReturnType<typeof fundOffice>>;
