import { randomUUID } from 'node:crypto';
import { requireRole } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { ReturnRowInput, SendReturnRowsInput } from '../generated/graphql';
import type { ReturnFile } from '../return-files/return-file';
import { settledFile } from '../return-files/settled-file';
import { returnKind } from '../returns/all-kinds';
import { takeReturn } from '../returns/take-return';

const MOST_ROWS = 500;

/** Takes rows as a file of theirs. @throws Refusal FORBIDDEN, KIND_UNKNOWN, ROWS_MISSING, TOO_MANY_ROWS and as a file is refused */
export async function sendRows(context: Context, input: SendReturnRowsInput): Promise<ReturnFile> {
  const sender = requireRole(context.actor, 'DATA_OFFICER');
  const kind = returnKind(input.kind);
  refuseCount(input.rows.length);
  // The command keeps which file it is: repeated, it goes on with that file, however far it came.
  const { id } = await runCommand(context, { name: 'sendReturnRows', input }, async () => ({
    id: randomUUID(),
  }));
  const params = new URLSearchParams({ id, part: 'true' });
  if (input.mapping) params.set('mapping', input.mapping);
  const headers = { 'content-type': 'application/x-ndjson' };
  await takeReturn(context, kind, { sender, headers, params, body: lines(input.rows), isWhole: () => true });
  return settledFile(context.store, id);
}

function refuseCount(rows: number): void {
  if (rows === 0) throw new Refusal('ROWS_MISSING', 'Send a row at the least.', ['input', 'rows']);
  if (rows > MOST_ROWS)
    throw new Refusal('TOO_MANY_ROWS', `Send ${MOST_ROWS} rows at the most, or a file.`, ['input', 'rows']);
}

async function* lines(rows: readonly ReturnRowInput[]): AsyncGenerator<Buffer> {
  for (const { cells } of rows) {
    const row = Object.fromEntries(cells.map(({ column, value }) => [column, value]));
    yield Buffer.from(`${JSON.stringify(row)}\n`);
  }
}
