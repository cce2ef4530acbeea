export type EstablishmentStatus = 'OPEN' | 'CLOSED' | 'OPEN_PROPOSED_TO_CLOSE' | 'PROPOSED_TO_OPEN';

export type Phase =
  | 'NURSERY'
  | 'PRIMARY'
  | 'MIDDLE_DEEMED_PRIMARY'
  | 'SECONDARY'
  | 'MIDDLE_DEEMED_SECONDARY'
  | 'SIXTEEN_PLUS'
  | 'ALL_THROUGH'
  | 'NOT_APPLICABLE';

/** A value of one of the register's code lists, as its code and the name that goes with it. */
export interface Coded {
  readonly code: string;
  readonly name: string | null;
}

/** A trust or federation, by its unique identifier in GIAS. */
export interface Group {
  readonly uid: string;
  readonly name: string | null;
}

export interface Address {
  readonly street: string | null;
  readonly locality: string | null;
  readonly address3: string | null;
  readonly town: string | null;
  readonly county: string | null;
  readonly postcode: string | null;
}

/** What the register says of one establishment, which is known by its URN. Dates are YYYY-MM-DD; null is "not recorded". */
export interface Establishment {
  readonly name: string;
  readonly localAuthority: Coded;
  /** Four digits; with the local authority code before it, the LAESTAB number. */
  readonly establishmentNumber: string | null;
  readonly type: Coded | null;
  readonly typeGroup: Coded | null;
  readonly status: EstablishmentStatus;
  readonly phase: Phase | null;
  readonly openDate: string | null;
  readonly closeDate: string | null;
  /** Years. */
  readonly statutoryLowAge: number | null;
  readonly statutoryHighAge: number | null;
  readonly gender: string | null;
  readonly religiousCharacter: string | null;
  readonly admissionsPolicy: string | null;
  /** Places. */
  readonly capacity: number | null;
  readonly pupils: number | null;
  /** Per cent, 0 to 100, of pupils eligible for free school meals. */
  readonly percentageFsm: number | null;
  readonly trust: Group | null;
  readonly federation: Group | null;
  readonly address: Address;
  readonly website: string | null;
  readonly telephone: string | null;
  /** Government office region. */
  readonly region: Coded | null;
  readonly district: Coded | null;
  readonly ward: Coded | null;
  readonly constituency: Coded | null;
  /** Metres on the Ordnance Survey grid. */
  readonly easting: number | null;
  readonly northing: number | null;
  readonly ofstedLastInspection: string | null;
  readonly ukprn: string | null;
  readonly lastChanged: string | null;
}

type Nameless<T> = T extends { readonly name: string | null }
  ? Omit<T, 'name'> & Partial<Pick<T, 'name'>>
  : T;

type Optional = Exclude<keyof Establishment, 'name' | 'localAuthority' | 'status' | 'address'>;

/**
 * What one row says: a field whose column is not in the file is not here, and so are the parts of an address and the name
 * of a coded value. A field that is here with null is a cell that is empty.
 */
export type EstablishmentFields = Pick<Establishment, 'name' | 'status'> & {
  readonly localAuthority: Nameless<Coded>;
  readonly address?: Partial<Address>;
} & { readonly [Field in Optional]?: Nameless<Establishment[Field]> };
