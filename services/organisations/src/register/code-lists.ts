import { code, text, Unreadable, type Reader } from '@middletier/runtime/tabular/cells';
import type { EstablishmentStatus, Phase } from './establishment';

interface Item<Value extends string> {
  readonly code: string;
  readonly name: string;
  readonly value: Value;
}

/** A closed list of the register: read by code, or by name where a file has no code. */
export interface CodeList<Value extends string> {
  readonly byCode: Reader<Value>;
  readonly byName: Reader<Value>;
}

export const STATUS = codeList<EstablishmentStatus>('STATUS', [
  { code: '1', name: 'Open', value: 'OPEN' },
  { code: '2', name: 'Closed', value: 'CLOSED' },
  { code: '3', name: 'Open, but proposed to close', value: 'OPEN_PROPOSED_TO_CLOSE' },
  { code: '4', name: 'Proposed to open', value: 'PROPOSED_TO_OPEN' },
]);

export const PHASE = codeList<Phase>('PHASE', [
  { code: '0', name: 'Not applicable', value: 'NOT_APPLICABLE' },
  { code: '1', name: 'Nursery', value: 'NURSERY' },
  { code: '2', name: 'Primary', value: 'PRIMARY' },
  { code: '3', name: 'Middle deemed primary', value: 'MIDDLE_DEEMED_PRIMARY' },
  { code: '4', name: 'Secondary', value: 'SECONDARY' },
  { code: '5', name: 'Middle deemed secondary', value: 'MIDDLE_DEEMED_SECONDARY' },
  { code: '6', name: '16 plus', value: 'SIXTEEN_PLUS' },
  { code: '7', name: 'All-through', value: 'ALL_THROUGH' },
]);

function codeList<Value extends string>(rule: string, items: readonly Item<Value>[]): CodeList<Value> {
  const told = items.map((item) => `${item.code} (${item.name})`).join(', ');
  const unknown = new Unreadable(rule, `Give one of ${told}.`);
  const from = (reader: Reader<string>, key: (item: Item<Value>) => string): Reader<Value> => {
    const values = new Map(items.map((item) => [key(item).toLowerCase(), item.value]));
    return (raw) => {
      const read = reader(raw);
      return typeof read === 'string' ? (values.get(read.toLowerCase()) ?? unknown) : read;
    };
  };
  return { byCode: from(code, (item) => item.code), byName: from(text, (item) => item.name) };
}
