import { date, text, Unreadable, urn, type Reader } from '@middletier/runtime/tabular/cells';
import type { Layout } from '@middletier/runtime/tabular/layout';
import type { Cells } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import type { Inspection, InspectionGrade } from '../../inspections/inspection';
import {
  OEIF_JUDGEMENTS,
  REPORT_CARD_AREAS,
  REPORT_CARD_GRADES,
  type OeifJudgement,
} from '../catalogue/inspection';
import type { Told } from '../kept-observation';
import { dayPeriod } from '../period';
import type { FileKind, ReadRow } from './source-file';

type Reading = RowReading<string>;

/** Where a file has one inspection of a school: the columns are named differently in each. */
interface InspectionColumns {
  readonly scale: Inspection['scale'];
  readonly number: string;
  readonly kind: string | null;
  readonly startedOn: string;
  readonly publishedOn: string;
  readonly concern: string | null;
  readonly safeguarding: string | null;
  readonly outcome: string | null;
  /** Column of each graded area. */
  readonly grades: Readonly<Record<string, string>>;
}

const WORDS = new Map(
  Object.entries(REPORT_CARD_GRADES).map(([grade, word]) => [word.toLowerCase(), Number(grade)]),
);
const NO_GRADE = new Set(['not applicable', 'not judged', 'not graded', 'not evaluated', '9', '0']);

/** A grade of a report card, by its words. */
const cardGrade: Reader<number> = (raw) => {
  const word = text(raw);
  if (typeof word !== 'string') return word;
  if (NO_GRADE.has(word.toLowerCase())) return null;
  return (
    WORDS.get(word.toLowerCase()) ??
    new Unreadable('REPORT_CARD_GRADE', `Give one of ${Object.values(REPORT_CARD_GRADES).join(', ')}.`)
  );
};

/** A grade of the older scale, 1 to 4. */
const oldGrade: Reader<number> = (raw) => {
  const word = text(raw);
  if (typeof word !== 'string') return word;
  if (NO_GRADE.has(word.toLowerCase())) return null;
  return /^[1-4]$/.test(word) ? Number(word) : new Unreadable('OEIF_GRADE', 'Give a grade from 1 to 4.');
};

/** Yes, Met and Effective are met; No and Not met are not. */
const met: Reader<boolean> = (raw) => {
  const word = text(raw);
  if (typeof word !== 'string') return word;
  const said = word.toLowerCase();
  if (NO_GRADE.has(said)) return null;
  if (['yes', 'met', 'effective'].includes(said)) return true;
  if (['no', 'not met', 'not effective', 'ineffective'].includes(said)) return false;
  return new Unreadable('SAFEGUARDING', 'Give Met or Not met, or Yes or No.');
};

const card = (suffix: string): InspectionColumns => ({
  scale: 'REPORT_CARD',
  number: suffix === '' ? 'Inspection number' : 'Inspection number of latest full inspection',
  ...{ kind: 'Inspection type', startedOn: 'Inspection start date', publishedOn: 'Publication date' },
  ...{ concern: 'Category of concern', safeguarding: 'Safeguarding standards', outcome: null },
  grades: Object.fromEntries(
    Object.entries(REPORT_CARD_AREAS).map(([area, name]) => [
      area,
      ['early-years', 'post-16-provision'].includes(area) ? `${name} (where applicable)` : name,
    ]),
  ),
});

const OEIF_NAMES: Readonly<Record<OeifJudgement, string>> = OEIF_JUDGEMENTS;

const oeif = (named: { latest: boolean }): InspectionColumns => {
  const of = named.latest ? ' of latest OEIF graded inspection' : '';
  const latest = (name: string) => (named.latest ? `Latest OEIF ${name.toLowerCase()}` : name);
  return {
    scale: 'OEIF',
    ...{ number: `Inspection number${of}`, kind: `Inspection type${of}`, outcome: null },
    ...{ startedOn: `Inspection start date${of}`, publishedOn: `Publication date${of}` },
    concern: latest('Category of concern'),
    safeguarding: latest('Safeguarding is effective?'),
    grades: Object.fromEntries(Object.entries(OEIF_NAMES).map(([id, name]) => [id, latest(name)])),
  };
};

const UNGRADED: InspectionColumns = {
  ...{ scale: 'UNGRADED', number: 'Latest ungraded inspection number', kind: null, concern: null },
  ...{ startedOn: 'Date of latest ungraded inspection', publishedOn: 'Ungraded inspection publication date' },
  ...{ safeguarding: null, outcome: 'Ungraded inspection overall outcome', grades: {} },
};

const columnsOf = ({ grades, ...rest }: InspectionColumns): string[] => [
  ...Object.values(rest).filter((name): name is string => name !== null && name !== rest.scale),
  ...Object.values(grades),
];

function fileOf(
  title: string,
  inspections: readonly InspectionColumns[],
  telling: readonly string[],
): FileKind {
  const columns = [...new Set(['URN', ...inspections.flatMap(columnsOf)])];
  const layout: Layout<string> = {
    title,
    columns: Object.fromEntries(columns.map((name) => [name, [name]])),
    required: [['URN'], ...telling.map((name) => [name])],
  };
  return {
    ...{ kind: 'OFSTED', layout, yearInName: null, periodInRows: true },
    read: (cells) => readInspections(cells, inspections),
  };
}

/** Ofsted's files: the latest inspections since report cards, those of a year, and the latest before report cards. */
export const OFSTED_FILES: readonly FileKind[] = [
  fileOf(
    'Ofsted’s latest inspections',
    [card('latest'), oeif({ latest: true }), UNGRADED],
    ['Latest OEIF overall effectiveness'],
  ),
  fileOf('Ofsted’s inspections of the year', [card('')], ['Inspection number', 'Leadership and governance']),
  fileOf(
    'Ofsted’s latest inspections before report cards',
    [oeif({ latest: false })],
    ['Overall effectiveness'],
  ),
];

/** An inspection that a row has no date for was none. */
function readInspections(cells: Cells<string>, columns: readonly InspectionColumns[]): ReadRow {
  const row: Reading = new RowReading(cells);
  const school = row.need('URN', urn);
  if (school === null) return { about: null, told: [], faults: row.faults };
  const inspections = columns.flatMap((one) => readInspection(row, school, one) ?? []);
  const told = inspections.flatMap((inspection) => observationsOf(school, inspection));
  return { about: { school }, told, inspections, faults: row.faults };
}

function readInspection(row: Reading, school: string, columns: InspectionColumns): Inspection | null {
  const { scale, grades } = columns;
  const startedOn = row.read(columns.startedOn, date);
  const number = row.read(columns.number, text);
  if (startedOn === null || number === null) return null;
  const reader = scale === 'REPORT_CARD' ? cardGrade : oldGrade;
  const judged = Object.entries(grades).flatMap(([area, name]): InspectionGrade[] => {
    const grade = row.read(name, reader);
    return grade === null ? [] : [{ area, grade }];
  });
  const or = <T>(name: string | null, read: Reader<T>): T | null =>
    name === null ? null : row.read(name, read);
  return {
    ...{ number, urn: school, scale, startedOn, grades: judged },
    publishedOn: or(columns.publishedOn, date),
    kind: or(columns.kind, text),
    categoryOfConcern: or(columns.concern, text),
    safeguardingMet: or(columns.safeguarding, met),
    outcome: or(columns.outcome, text),
  };
}

/** What an inspection says in the measures of its own scale; the same areas of the other scale are other measures. */
function observationsOf(subject: string, { scale, startedOn, grades, safeguardingMet }: Inspection): Told[] {
  const tell = (measure: string, value: number): Told => ({
    ...{ subject, measure, ...dayPeriod(startedOn), state: 'REPORTED', value, cohort: null },
  });
  const prefix = scale === 'REPORT_CARD' ? 'report-card' : 'ofsted';
  const told = grades.map(({ area, grade }) => tell(`${prefix}-${area}`, grade));
  return safeguardingMet === null ? told : [...told, tell('safeguarding-met', safeguardingMet ? 1 : 0)];
}
