import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { requireActor } from '@middletier/runtime/actor';
import type { Routes } from '@middletier/runtime/http';
import { Refusal } from '@middletier/runtime/refusal';
import type { Ground } from '@middletier/runtime/slice';
import { createContext, type Context } from '../context';
import { requireReader } from './may-read-account';
import { wantedOf, type Wanted } from './statement';
import { statementHeader, statementLine } from './statement-csv';
import { allLines } from './statement-repository';

/** `GET /ledger/statement?account=ACCOUNT&from=DAY&to=DAY`: the entries of an account as CSV, for those who may read it. */
export const statementRoutes = ({ db, store, nats, log, actorOf }: Ground): Routes => ({
  'GET /ledger/statement': async (exchange) => {
    const { response, url, requestId } = exchange;
    const actor = requireActor(actorOf(exchange, ''));
    const context = createContext({ actor, requestId, now: new Date(), store, nats, log, event: null }, db);
    const [account, from, to] = ['account', 'from', 'to'].map((name) => url.searchParams.get(name));
    if (!account) throw new Refusal('ACCOUNT_MISSING', 'Say which account: ?account=body/school:990001.');
    const wanted = wantedOf(await requireReader(context, account), from, to);
    response.writeHead(200, {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="statement-${account.replaceAll(/[^\w-]/g, '-')}.csv"`,
      'cache-control': 'no-store',
    });
    await pipeline(Readable.from(write(context, wanted)), response);
  },
});

async function* write({ store, ledger, funds }: Context, wanted: Wanted): AsyncGenerator<string> {
  yield statementHeader;
  for await (const lines of allLines(store.db, wanted)) {
    const booked = await Promise.all(
      lines.map(async (line) => {
        const transaction = (await ledger.load(line.transaction))!;
        const { vote } = (await funds.one.load(transaction.fund))!;
        return { line, transaction, vote: vote.resolution };
      }),
    );
    yield booked.map(statementLine).join('');
  }
}
