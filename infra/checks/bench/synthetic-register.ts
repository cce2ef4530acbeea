import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** The columns that are read, each with a value for the nth school; the rest of the 140 is padding. */
const COLUMNS: Readonly<Record<string, (n: number) => string>> = {
  URN: (n) => String(100_000 + n),
  'LA (code)': (n) => String(201 + (n % 150)),
  'LA (name)': (n) => `Authority ${n % 150}`,
  EstablishmentNumber: (n) => String(1_000 + (n % 9_000)),
  EstablishmentName: nameOf,
  'TypeOfEstablishment (code)': (n) => TYPES[n % TYPES.length]![0],
  'TypeOfEstablishment (name)': (n) => TYPES[n % TYPES.length]![1],
  'EstablishmentTypeGroup (code)': (n) => (n % 2 ? '10' : '4'),
  'EstablishmentTypeGroup (name)': (n) => (n % 2 ? 'Academies' : 'Local authority maintained schools'),
  'EstablishmentStatus (code)': (n) => (closed(n) ? '2' : '1'),
  'EstablishmentStatus (name)': (n) => (closed(n) ? 'Closed' : 'Open'),
  OpenDate: (n) => `01-09-${1950 + (n % 60)}`,
  CloseDate: (n) => (closed(n) ? `31-08-${2011 + (n % 13)}` : ''),
  'PhaseOfEducation (code)': (n) => (n % 5 === 0 ? '4' : n % 11 === 0 ? '1' : '2'),
  'PhaseOfEducation (name)': (n) => (n % 5 === 0 ? 'Secondary' : n % 11 === 0 ? 'Nursery' : 'Primary'),
  StatutoryLowAge: (n) => (n % 5 === 0 ? '11' : '3'),
  StatutoryHighAge: (n) => (n % 5 === 0 ? '18' : '11'),
  'Gender (name)': () => 'Mixed',
  'ReligiousCharacter (name)': (n) => (n % 3 ? 'Does not apply' : 'Church of England'),
  'AdmissionsPolicy (name)': () => 'Not applicable',
  SchoolCapacity: (n) => String(200 + (n % 900)),
  NumberOfPupils: (n) => String(180 + (n % 850)),
  PercentageFSM: (n) => String((n % 500) / 10),
  'TrustSchoolFlag (code)': (n) => (n % 2 ? '3' : '0'),
  'TrustSchoolFlag (name)': (n) => (n % 2 ? 'Supported by a multi-academy trust' : 'Not applicable'),
  'Trusts (code)': (n) => (n % 2 ? String(2_000 + (n % 1_200)) : ''),
  'Trusts (name)': (n) => (n % 2 ? `Trust ${n % 1_200}` : ''),
  UKPRN: (n) => String(10_000_000 + n),
  OfstedLastInsp: (n) => `1${n % 9}-03-2019`,
  LastChangedDate: () => '04-05-2025',
  Street: (n) => `${n % 200} High Street`,
  Town: (n) => placeOf(n),
  'County (name)': () => 'Borsetshire',
  Postcode: (n) => `${AREAS[n % AREAS.length]}${1 + (n % 20)} ${n % 10}AA`,
  SchoolWebsite: (n) => `https://school-${n}.example`,
  TelephoneNum: (n) => String(1_632_000_000 + n),
  'GOR (code)': (n) => 'ABDEFGHJK'[n % 9]!,
  'GOR (name)': (n) => `Region ${n % 9}`,
  'DistrictAdministrative (code)': (n) => `E0${7_000_000 + (n % 300)}`,
  'DistrictAdministrative (name)': (n) => `District ${n % 300}`,
  'AdministrativeWard (code)': (n) => `E0${5_000_000 + (n % 7_000)}`,
  'AdministrativeWard (name)': (n) => `Ward ${n % 7_000}`,
  'ParliamentaryConstituency (code)': (n) => `E1${4_000_000 + (n % 533)}`,
  'ParliamentaryConstituency (name)': (n) => `Constituency ${n % 533}`,
  Easting: (n) => String(300_000 + ((n * 7_919) % 300_000)),
  Northing: (n) => String(100_000 + ((n * 104_729) % 400_000)),
};

const BEGINNINGS =
  'Ash Beck Brook Cold Dun East Fern Grey Hazel Ket Lang Mar Nether Oak Pen Rav Sel Thorn Up Wal'.split(' ');
const ENDINGS =
  'borough bury by combe dale field ford ham ley minster mouth stead stoke ton well wick worth'.split(' ');
const SAINTS = [
  'Mary',
  'John',
  'Peter',
  'Brigid',
  'Thomas',
  'James',
  'Anne',
  'Joseph',
  'Paul',
  'Michael',
  'Oswald',
];
const KINDS = [
  'Primary School',
  'Church of England Primary School',
  'Academy',
  'Junior School',
  'College',
  'École',
];

const placeOf = (n: number): string =>
  BEGINNINGS[n % BEGINNINGS.length]! + ENDINGS[Math.floor(n / 20) % ENDINGS.length]!;

/** A fifth are called for a saint, as in the country's register, in all the ways there are to write one. */
function nameOf(n: number): string {
  const kind = KINDS[n % KINDS.length]!;
  const saint = SAINTS[n % SAINTS.length]!;
  if (n % 5 > 0) return `${placeOf(n)} ${kind}`;
  return n % 2 ? `St ${saint}’s ${kind}, ${placeOf(n)}` : `Saint ${saint}'s ${kind} ${placeOf(n)}`;
}

const TYPES = [
  ['1', 'Community school'],
  ['2', 'Voluntary aided school'],
  ['34', 'Academy converter'],
  ['28', 'Academy sponsor led'],
  ['7', 'Community special school'],
  ['15', 'Local authority nursery school'],
] as const;
const AREAS = 'AL B BA BD BH BL BN BS CA CB CM CO CR CT CV DA DE DH DL DN DT DY E EN EX FY GL GU HA HD'.split(
  ' ',
);
const WIDTH = 140;

const closed = (n: number): boolean => n % 20 >= 11;

const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes an establishments file of invented schools, as wide as the real one, in Windows-1252; `later` changes a pupil count. */
export async function writeRegister(path: string, schools: number): Promise<number> {
  const names = Object.keys(COLUMNS);
  const padding = Array.from({ length: WIDTH - names.length }, (_, i) => `Padding ${i}`);
  const file = createWriteStream(path, { encoding: 'latin1' });
  file.write([...names, ...padding].join(',') + '\r\n');
  for (let n = 0; n < schools; n++) {
    const cells = [
      ...Object.values(COLUMNS).map((value) => cell(value(n))),
      ...padding.map((_, i) => (i % 3 ? '' : 'Not applicable')),
    ];
    if (!file.write(cells.join(',').replaceAll('’', '\x92') + '\r\n')) await once(file, 'drain');
  }
  file.end();
  await once(file, 'close');
  return file.bytesWritten;
}
