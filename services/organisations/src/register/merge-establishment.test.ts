import type { EstablishmentFields } from './establishment';
import { mergeEstablishment } from './merge-establishment';

const FIELDS: EstablishmentFields = {
  name: 'Ambridge School',
  localAuthority: { code: '990', name: 'Borsetshire' },
  status: 'OPEN',
  capacity: 210,
  trust: { uid: '9901', name: 'Ambridge Learning Trust' },
  address: { street: '1 High Street', county: 'Borsetshire' },
};

const stored = mergeEstablishment(null, FIELDS).establishment;

describe('mergeEstablishment', () => {
  test('of a school not yet stored is new, with nothing recorded where the row is silent', () => {
    const merged = mergeEstablishment(null, FIELDS);
    expect(merged.kind).toBe('NEW');
    expect(merged.changedFields).toEqual([
      'name',
      'localAuthority',
      'status',
      'capacity',
      'trust',
      'address',
    ]);
    expect(merged.establishment).toMatchObject({ ...FIELDS, phase: null, pupils: null, federation: null });
    expect(merged.establishment.address).toEqual({
      street: '1 High Street',
      locality: null,
      address3: null,
      town: null,
      county: 'Borsetshire',
      postcode: null,
    });
  });

  test('of the same row again changes nothing', () => {
    expect(mergeEstablishment(stored, FIELDS)).toEqual({
      kind: 'UNCHANGED',
      establishment: stored,
      changedFields: [],
    });
  });

  test('keeps what the file has no column for, parts of an address and names too', () => {
    const cut: EstablishmentFields = {
      name: 'Ambridge School',
      localAuthority: { code: '990' },
      status: 'OPEN',
      address: { street: '1 High Street' },
    };
    expect(mergeEstablishment(stored, cut)).toEqual({
      kind: 'UNCHANGED',
      establishment: stored,
      changedFields: [],
    });
  });

  test('takes an empty cell for "not recorded any more"', () => {
    const merged = mergeEstablishment(stored, { ...FIELDS, trust: null, address: { county: null } });
    expect(merged).toMatchObject({ kind: 'CHANGED', changedFields: ['trust', 'address'] });
    expect(merged.establishment).toEqual({
      ...stored,
      trust: null,
      address: { ...stored.address, county: null },
    });
  });

  test('does not give one code the name of another', () => {
    const merged = mergeEstablishment(stored, {
      ...FIELDS,
      localAuthority: { code: '991' },
      trust: { uid: '9902' },
    });
    expect(merged.changedFields).toEqual(['localAuthority', 'trust']);
    expect(merged.establishment).toMatchObject({
      localAuthority: { code: '991', name: null },
      trust: { uid: '9902', name: null },
    });
  });

  test('passes over what a stored document holds besides', () => {
    const document = { ...stored, _id: '990001', version: 3 };
    expect(mergeEstablishment(document, FIELDS)).toEqual({
      kind: 'UNCHANGED',
      establishment: stored,
      changedFields: [],
    });
  });
});
