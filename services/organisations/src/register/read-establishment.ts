import {
  code,
  count,
  date,
  figure,
  percentage,
  text,
  urn,
  type Reader,
} from '@middletier/runtime/tabular/cells';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import { PHASE, STATUS, type CodeList } from './code-lists';
import type { Address, Coded, Establishment, EstablishmentFields } from './establishment';
import * as gias from './gias-cells';
import type { GiasColumn } from './gias-layout';
import { readFederation, readTrust } from './read-groups';

type Reading = RowReading<GiasColumn>;

/** What a row says of an establishment, or every fault in it. */
export type EstablishmentRow =
  { readonly urn: string; readonly fields: EstablishmentFields } | { readonly faults: readonly Fault[] };

const PLAIN = Object.entries({
  establishmentNumber: ['EstablishmentNumber', gias.establishmentNumber],
  openDate: ['OpenDate', date],
  closeDate: ['CloseDate', date],
  statutoryLowAge: ['StatutoryLowAge', figure(count)],
  statutoryHighAge: ['StatutoryHighAge', figure(count)],
  gender: ['Gender (name)', gias.answer],
  religiousCharacter: ['ReligiousCharacter (name)', gias.answer],
  admissionsPolicy: ['AdmissionsPolicy (name)', gias.answer],
  capacity: ['SchoolCapacity', figure(count)],
  pupils: ['NumberOfPupils', figure(count)],
  percentageFsm: ['PercentageFSM', figure(percentage)],
  website: ['SchoolWebsite', text],
  telephone: ['TelephoneNum', gias.telephone],
  easting: ['Easting', count],
  northing: ['Northing', count],
  ofstedLastInspection: ['OfstedLastInsp', date],
  ukprn: ['UKPRN', gias.ukprn],
  lastChanged: ['LastChangedDate', date],
} as const satisfies Partial<Record<keyof Establishment, readonly [GiasColumn, Reader<unknown>]>>);

const CODED = Object.entries({
  type: ['TypeOfEstablishment (code)', 'TypeOfEstablishment (name)'],
  typeGroup: ['EstablishmentTypeGroup (code)', 'EstablishmentTypeGroup (name)'],
  region: ['GOR (code)', 'GOR (name)'],
  district: ['DistrictAdministrative (code)', 'DistrictAdministrative (name)'],
  ward: ['AdministrativeWard (code)', 'AdministrativeWard (name)'],
  constituency: ['ParliamentaryConstituency (code)', 'ParliamentaryConstituency (name)'],
} as const satisfies Partial<Record<keyof Establishment, readonly [GiasColumn, GiasColumn]>>);

const ADDRESS = Object.entries({
  street: 'Street',
  locality: 'Locality',
  address3: 'Address3',
  town: 'Town',
  county: 'County (name)',
  postcode: 'Postcode',
} as const satisfies Record<keyof Address, GiasColumn>);

/**
 * Reads a row of the register. A fault in any column that is read rejects the whole row: half a row taken would leave an
 * establishment that no register ever described, and the row taken before stays. Columns not read cannot be at fault.
 */
export function readEstablishment(cells: Cells<GiasColumn>): EstablishmentRow {
  const row: Reading = new RowReading(cells);
  const key = row.need('URN', urn);
  const name = row.need('EstablishmentName', text);
  const localAuthority = readLocalAuthority(row);
  const status = readStatus(row);
  const rest: Read = {};
  for (const read of [readPhase, readPlain, readCoded, readAddress]) read(row, rest);
  const groups = { ...readTrust(row), ...readFederation(row) };
  if (key === null || name === null || localAuthority === null || status === null || row.faults.length > 0)
    return { faults: row.faults };
  return { urn: key, fields: Object.assign(rest, { name, localAuthority, status }, groups) };
}

/** A country's register has millions of cells: what they say is put into one object, by plain loops. */
type Read = Record<string, unknown>;

function readLocalAuthority(row: Reading): EstablishmentFields['localAuthority'] | null {
  const la = row.need('LA (code)', gias.localAuthorityCode);
  if (la === null) return null;
  return row.has('LA (name)') ? { code: la, name: row.read('LA (name)', text) } : { code: la };
}

function readStatus(row: Reading): Establishment['status'] | null {
  return row.need(...listed(row, STATUS, ['EstablishmentStatus (code)', 'EstablishmentStatus (name)']));
}

function readPhase(row: Reading, read: Read): void {
  const columns = ['PhaseOfEducation (code)', 'PhaseOfEducation (name)'] as const;
  if (columns.some((column) => row.has(column))) read['phase'] = row.read(...listed(row, PHASE, columns));
}

/** The code counts; the name stands in for it where the file or the row has none. */
function listed<Value extends string>(
  row: Reading,
  list: CodeList<Value>,
  [codeColumn, nameColumn]: readonly [GiasColumn, GiasColumn],
): [GiasColumn, Reader<Value>] {
  const byCode = !row.has(nameColumn) || row.read(codeColumn, code) !== null;
  return byCode ? [codeColumn, list.byCode] : [nameColumn, list.byName];
}

function readPlain(row: Reading, read: Read): void {
  for (const [field, [column, reader]] of PLAIN)
    if (row.has(column)) read[field] = row.read<unknown>(column, reader);
}

function readCoded(row: Reading, read: Read): void {
  for (const [field, columns] of CODED) if (row.has(columns[0])) read[field] = readPair(row, columns);
}

/** A code beside an empty name is how the register writes "not recorded" (9, 99, 999999999). */
function readPair(
  row: Reading,
  [codeColumn, nameColumn]: readonly [GiasColumn, GiasColumn],
): Partial<Coded> | null {
  const read = row.read(codeColumn, code);
  if (read === null || !row.has(nameColumn)) return read === null ? null : { code: read };
  const name = row.read(nameColumn, gias.answer);
  return name === null ? null : { code: read, name };
}

function readAddress(row: Reading, read: Read): void {
  const address: Read = {};
  for (const [part, column] of ADDRESS) if (row.has(column)) address[part] = row.read(column, text);
  if (Object.keys(address).length > 0) read['address'] = address;
}
