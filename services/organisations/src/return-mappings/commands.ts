import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { checkId, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { SaveReturnMappingInput, TestReturnMappingInput } from '../generated/graphql';
import { newFile } from '../return-files/open-upload';
import type { Receipt } from '../return-files/receipt';
import { tryRows } from '../return-files/try-rows';
import { returnKind } from '../returns/all-kinds';
import { readReturn } from '../returns/read-return';
import { mappedKind } from './mapped-kind';
import { checkMapping, type Mapping, type ReturnMapping } from './mapping';
import { requireKeeper } from './may-keep';
import { findMapping, keepMapping, mappingId } from './repository';

/** @throws Refusal FORBIDDEN, KIND_UNKNOWN, BAD_ID, CHANGED_MEANWHILE and those of checkMapping */
export async function saveMapping(context: Context, input: SaveReturnMappingInput): Promise<ReturnMapping> {
  const { name: savedBy } = requireKeeper(context.actor, input.owner);
  const kind = returnKind(input.kind);
  const name = checkId(input.name, ['input', 'name']);
  const mapping = checkMapping(rulesIn(input), kind);
  const place = { owner: input.owner, kind: kind.name, name };
  const saved = await runCommand(context, { name: 'saveReturnMapping', input }, async (unit) => {
    const before = await findMapping(unit, mappingId(place));
    checkVersion(`the mapping ${name}`, input.version ?? 0, before?.version ?? 0);
    const version = (before?.version ?? 0) + 1;
    const next = { id: mappingId(place), ...place, ...mapping, version, savedAt: context.now, savedBy };
    await keepMapping(unit, next);
    return next;
  });
  return { ...saved, savedAt: new Date(saved.savedAt) };
}

/** Reads a piece of a file by a mapping as it would be taken, and keeps nothing of either. */
export async function testMapping(context: Context, input: TestReturnMappingInput): Promise<Receipt> {
  const sender = requireKeeper(context.actor, input.owner);
  const ours = returnKind(input.kind);
  const kind = mappedKind(ours, checkMapping(rulesIn(input), ours));
  const text = checkSize(Buffer.from(input.text));
  const format = text.toString('utf8').trimStart().startsWith('{') ? 'NDJSON' : 'CSV';
  const entries = readReturn(kind, Readable.from([text]), { format, today: dayOf(context.now) });
  const announced = {
    ...{ kind: kind.name, sender, id: randomUUID(), name: null },
    ...{ digest: null, part: true, mapping: null, corrects: null, offset: null },
  };
  const opened = { file: newFile(announced, context.now), upload: '' };
  return tryRows(context.store, entries, { kind, staging: { kind, opened, sender, now: context.now } });
}

function checkSize(text: Buffer): Buffer {
  if (text.length <= MOST_TEXT) return text;
  const fix = `Test with a piece of the file, ${MOST_TEXT} bytes at most.`;
  throw new Refusal('BODY_TOO_LARGE', fix, ['input', 'text']);
}

const MOST_TEXT = 200_000;

const rulesIn = ({ columns, codes, fill }: SaveReturnMappingInput | TestReturnMappingInput): Mapping => ({
  columns: columns ?? [],
  codes: codes ?? [],
  fill: fill ?? [],
});
