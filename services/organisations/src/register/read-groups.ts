import { code, text } from '@middletier/runtime/tabular/cells';
import type { RowReading } from '@middletier/runtime/tabular/row-reading';
import type { EstablishmentFields, Group } from './establishment';
import { groupUid } from './gias-cells';
import type { GiasColumn } from './gias-layout';

type Reading = RowReading<GiasColumn>;
type GroupFields = Pick<EstablishmentFields, 'trust' | 'federation'>;

// TrustSchoolFlag: supported by a multi-academy trust, by a single-academy trust. 1, "Supported by a trust", is the trust of a
// foundation school, which its local authority still maintains: such a trust does not run the school.
const ACADEMY_TRUST_FLAGS = new Set(['3', '5']);
const ACADEMY_TRUST_FLAG_NAMES = /^supported by a (multi|single)-academy trust$/i;
const ACADEMY_TYPE_GROUPS = new Set(['10', '11']);

/** The academy trust that runs a school; nothing where the file has no column for its UID. */
export function readTrust(row: Reading): GroupFields {
  if (!row.has('Trusts (code)')) return {};
  const group = readGroup(row, ['Trusts (code)', 'Trusts (name)']);
  return { trust: group !== null && isInTrust(row) ? group : null };
}

export function readFederation(row: Reading): GroupFields {
  if (!row.has('Federations (code)')) return {};
  return { federation: readGroup(row, ['Federations (code)', 'Federations (name)']) };
}

/** The flag decides, save that academies and free schools always have a trust: files made anonymous flag them 0. */
function isInTrust(row: Reading): boolean {
  const flag = row.read('TrustSchoolFlag (code)', code);
  const flagName = row.read('TrustSchoolFlag (name)', text);
  const typeGroup = row.read('EstablishmentTypeGroup (code)', code);
  if (flag === null && flagName === null && typeGroup === null) return true;
  const flagged =
    flag === null ? ACADEMY_TRUST_FLAG_NAMES.test(flagName ?? '') : ACADEMY_TRUST_FLAGS.has(flag);
  return flagged || ACADEMY_TYPE_GROUPS.has(typeGroup ?? '');
}

function readGroup(
  row: Reading,
  [uidColumn, nameColumn]: readonly [GiasColumn, GiasColumn],
): (Partial<Group> & { uid: string }) | null {
  const uid = row.read(uidColumn, groupUid);
  if (uid === null) return null;
  return row.has(nameColumn) ? { uid, name: row.read(nameColumn, text) } : { uid };
}
