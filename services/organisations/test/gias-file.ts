// The header of the May 2021 download, whole.
const HEADER_2021 = `URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (code),
TypeOfEstablishment (name),EstablishmentTypeGroup (code),EstablishmentTypeGroup (name),EstablishmentStatus (code),
EstablishmentStatus (name),ReasonEstablishmentOpened (code),ReasonEstablishmentOpened (name),OpenDate,
ReasonEstablishmentClosed (code),ReasonEstablishmentClosed (name),CloseDate,PhaseOfEducation (code),
PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,Boarders (code),Boarders (name),NurseryProvision (name),
OfficialSixthForm (code),OfficialSixthForm (name),Gender (code),Gender (name),ReligiousCharacter (code),
ReligiousCharacter (name),ReligiousEthos (name),Diocese (code),Diocese (name),AdmissionsPolicy (code),
AdmissionsPolicy (name),SchoolCapacity,SpecialClasses (code),SpecialClasses (name),CensusDate,NumberOfPupils,
NumberOfBoys,NumberOfGirls,PercentageFSM,TrustSchoolFlag (code),TrustSchoolFlag (name),Trusts (code),Trusts (name),
SchoolSponsorFlag (name),SchoolSponsors (name),FederationFlag (name),Federations (code),Federations (name),UKPRN,
FEHEIdentifier,FurtherEducationType (name),OfstedLastInsp,OfstedSpecialMeasures (code),OfstedSpecialMeasures (name),
LastChangedDate,Street,Locality,Address3,Town,County (name),Postcode,SchoolWebsite,TelephoneNum,HeadTitle (name),
HeadFirstName,HeadLastName,HeadPreferredJobTitle,BSOInspectorateName (name),InspectorateReport,
DateOfLastInspectionVisit,NextInspectionVisit,TeenMoth (name),TeenMothPlaces,CCF (name),SENPRU (name),EBD (name),
PlacesPRU,FTProv (name),EdByOther (name),Section41Approved (name),SEN1 (name),SEN2 (name),SEN3 (name),SEN4 (name),
SEN5 (name),SEN6 (name),SEN7 (name),SEN8 (name),SEN9 (name),SEN10 (name),SEN11 (name),SEN12 (name),SEN13 (name),
TypeOfResourcedProvision (name),ResourcedProvisionOnRoll,ResourcedProvisionCapacity,SenUnitOnRoll,SenUnitCapacity,
GOR (code),GOR (name),DistrictAdministrative (code),DistrictAdministrative (name),AdministrativeWard (code),
AdministrativeWard (name),ParliamentaryConstituency (code),ParliamentaryConstituency (name),UrbanRural (code),
UrbanRural (name),GSSLACode (name),Easting,Northing,CensusAreaStatisticWard (name),MSOA (name),LSOA (name),
InspectorateName (name),SENStat,SENNoStat,BoardingEstablishment (name),PropsName,PreviousLA (code),PreviousLA (name),
PreviousEstablishmentNumber,OfstedRating (name),RSCRegion (name),Country (name),UPRN,SiteName,QABName (code),
QABName (name),EstablishmentAccredited (code),EstablishmentAccredited (name),QABReport,CHNumber,MSOA (code),LSOA (code)`;

export const COLUMNS_2021 = HEADER_2021.replaceAll('\n', '').split(',');
export const COLUMNS_2024 = [
  ...COLUMNS_2021.filter((column) => column !== 'CensusAreaStatisticWard (name)'),
  'FSM',
  'AccreditationExpiryDate',
];
// Since 2026 GIAS gives nothing of Ofsted's and no regional schools commissioner.
export const COLUMNS_2026 = COLUMNS_2024.filter((column) => !/^(Ofsted|RSCRegion)/.test(column));
export const COLUMNS_CUT = [
  ...[
    'URN',
    'LA (code)',
    'LA (name)',
    'EstablishmentName',
    'TypeOfEstablishment (code)',
    'TypeOfEstablishment (name)',
  ],
  ...[
    'EstablishmentStatus (code)',
    'EstablishmentStatus (name)',
    'PhaseOfEducation (code)',
    'PhaseOfEducation (name)',
  ],
  ...['Street', 'Locality', 'Town', 'Postcode', 'SchoolWebsite', 'DistrictAdministrative (code)'],
  ...['DistrictAdministrative (name)', 'OpenDate'],
];

/** An invented school, in the register's own columns. */
export const SCHOOL: Record<string, string> = {
  URN: '990001',
  'LA (code)': '990',
  'LA (name)': 'Borsetshire',
  EstablishmentNumber: '2001',
  EstablishmentName: 'St Brigid’s Primary School',
  'TypeOfEstablishment (code)': '34',
  'TypeOfEstablishment (name)': 'Academy converter',
  'EstablishmentTypeGroup (code)': '10',
  'EstablishmentTypeGroup (name)': 'Academies',
  'EstablishmentStatus (code)': '1',
  'EstablishmentStatus (name)': 'Open',
  OpenDate: '01-09-2012',
  'PhaseOfEducation (code)': '2',
  'PhaseOfEducation (name)': 'Primary',
  StatutoryLowAge: '3',
  StatutoryHighAge: '11',
  'Gender (name)': 'Mixed',
  'ReligiousCharacter (name)': 'Does not apply',
  'AdmissionsPolicy (name)': 'Not applicable',
  SchoolCapacity: '420',
  NumberOfPupils: '398',
  PercentageFSM: '17.5',
  'TrustSchoolFlag (code)': '3',
  'Trusts (code)': '9901',
  'Trusts (name)': 'Ambridge Learning Trust',
  UKPRN: '19900001',
  OfstedLastInsp: '24-01-2017',
  LastChangedDate: '04-05-2021',
  Street: '1 High Street',
  Town: 'Borchester',
  Postcode: 'BC1 1AA',
  TelephoneNum: '1632960001',
  HeadFirstName: 'Nobody',
  'GOR (code)': 'K',
  'GOR (name)': 'South West',
  'ParliamentaryConstituency (code)': '999999999',
  'ParliamentaryConstituency (name)': '',
  Easting: '400000',
  Northing: '250000',
  UPRN: '5.00E+06',
};

export type Given = Record<string, string>;

/** What differs in a school that its authority maintains. */
export const UNDER_NO_TRUST: Given = {
  'EstablishmentTypeGroup (code)': '4',
  'TrustSchoolFlag (code)': '0',
  'Trusts (code)': '',
  'Trusts (name)': '',
};

export const lineOf = (columns: readonly string[], school: Given) =>
  columns
    .map((column) => (/[",]/.test(school[column] ?? '') ? `"${school[column]}"` : (school[column] ?? '')))
    .join(',');

export const fileOf = (columns: readonly string[], lines: readonly string[], end = '\r\n') =>
  Buffer.from([columns.join(','), ...lines].join(end));

/** The bytes of a text as the real downloads are: in Windows-1252. */
export const inWindows1252 = (text: string): Buffer =>
  Buffer.from(text.replaceAll('’', '\x92').replaceAll('–', '\x96'), 'latin1');
