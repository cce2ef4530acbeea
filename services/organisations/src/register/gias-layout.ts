import type { Layout } from '@middletier/runtime/tabular/layout';

/**
 * The columns of GIAS's establishment download that are read, of the 139 (2021), 140 (2024) or 135 (2026, without Ofsted's)
 * it has, or of a cut of them. Headteachers' and proprietors' names are not among them: the register may carry a person's
 * name months after they left, leaders are cpd's to know, and what is never read can never leak.
 */
const GIAS_COLUMNS = [
  'URN',
  'LA (code)',
  'LA (name)',
  'EstablishmentNumber',
  'EstablishmentName',
  'TypeOfEstablishment (code)',
  'TypeOfEstablishment (name)',
  'EstablishmentTypeGroup (code)',
  'EstablishmentTypeGroup (name)',
  'EstablishmentStatus (code)',
  'EstablishmentStatus (name)',
  'OpenDate',
  'CloseDate',
  'PhaseOfEducation (code)',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'Gender (name)',
  'ReligiousCharacter (name)',
  'AdmissionsPolicy (name)',
  'SchoolCapacity',
  'NumberOfPupils',
  'PercentageFSM',
  'TrustSchoolFlag (code)',
  'TrustSchoolFlag (name)',
  'Trusts (code)',
  'Trusts (name)',
  'Federations (code)',
  'Federations (name)',
  'UKPRN',
  'OfstedLastInsp',
  'LastChangedDate',
  'Street',
  'Locality',
  'Address3',
  'Town',
  'County (name)',
  'Postcode',
  'SchoolWebsite',
  'TelephoneNum',
  'GOR (code)',
  'GOR (name)',
  'DistrictAdministrative (code)',
  'DistrictAdministrative (name)',
  'AdministrativeWard (code)',
  'AdministrativeWard (name)',
  'ParliamentaryConstituency (code)',
  'ParliamentaryConstituency (name)',
  'Easting',
  'Northing',
] as const;

export type GiasColumn = (typeof GIAS_COLUMNS)[number];

export const GIAS_ESTABLISHMENTS: Layout<GiasColumn> = {
  title: 'a GIAS establishments file',
  columns: asNamed(GIAS_COLUMNS),
  required: [
    ['URN'],
    ['EstablishmentName'],
    ['LA (code)'],
    ['EstablishmentStatus (code)', 'EstablishmentStatus (name)'],
  ],
};

function asNamed<Column extends string>(columns: readonly Column[]): Record<Column, readonly string[]> {
  return Object.fromEntries(columns.map((column) => [column, [column]])) as unknown as Record<
    Column,
    readonly string[]
  >;
}
