import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';

/** "Leadership at 3 levels" (001): of the project, within each school, of the alliance. */
export const LEVELS = ['PROJECT', 'SCHOOL', 'ALLIANCE'] as const;
export type Level = (typeof LEVELS)[number];

/** "What is replicable irrespective of context and which factors need to be adjusted" (001). */
export type Reach = 'EVERYWHERE' | 'ADJUSTED' | 'HERE_ONLY';

/** What an alliance wants to get better at, which its projects serve. */
export interface Priority {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
}

/** The priorities of an alliance, with how they came about. */
export interface Agenda {
  /** A body, for example partnership:leicester-alliance. */
  readonly alliance: string;
  readonly priorities: readonly Priority[];
  readonly version: number;
  readonly changes: readonly { readonly at: string; readonly by: string; readonly why: string }[];
}

export interface Finding {
  readonly id: string;
  readonly level: Level;
  /** The school it was found at, for one of its level; null for the others. */
  readonly urn: string | null;
  readonly text: string;
  readonly evidence: string;
  readonly reach: Reach;
  /** What has to be adjusted elsewhere, and to what; null where nothing has. */
  readonly adjust: string | null;
  readonly at: string;
  readonly by: string;
}

/** Somebody who leads the project; middle leaders who were let run with it made projects fly (001). */
export interface Lead {
  readonly name: string;
  readonly urn: string;
  readonly role: 'MIDDLE_LEADER' | 'SENIOR_LEADER' | 'TEACHER' | 'OUTSIDE';
}

export interface Project {
  readonly id: string;
  readonly alliance: string;
  readonly title: string;
  readonly question: string;
  /** Ids of priorities of the alliance. */
  readonly priorities: readonly string[];
  readonly schools: readonly string[];
  readonly leads: readonly Lead[];
  readonly from: string;
  readonly to: string;
  /** Until when each school owes a case study. */
  readonly caseStudiesDueOn: string;
  readonly findings: readonly Finding[];
  readonly state: 'RUNNING' | 'CONCLUDED';
  /** What generalised, in the alliance's words; null before the end. */
  readonly generalised: string | null;
  readonly version: number;
  readonly changes: readonly { readonly at: string; readonly by: string; readonly what: string }[];
}

const MOST_PRIORITIES = 12;
const MOST_SCHOOLS = 60;
const MOST_FINDINGS = 200;

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

interface Setting {
  readonly alliance: string;
  readonly read: number;
  readonly priorities: readonly Priority[];
  readonly why: string;
}

/** "Work to clear strategic priorities" (001). @throws Refusal BAD_ID, BAD_TEXT, TOO_MANY, PRIORITY_TWICE, CHANGED_MEANWHILE */
export function setAgenda(
  before: Agenda | null,
  { alliance, read, priorities, why }: Setting,
  { at, by }: Moment,
): Agenda {
  checkVersion('the priorities', read, before?.version ?? 0);
  if (priorities.length === 0 || priorities.length > MOST_PRIORITIES)
    refuse('TOO_MANY', `Set 1 to ${MOST_PRIORITIES} priorities: more are none.`, 'priorities');
  if (new Set(priorities.map(({ id }) => id)).size < priorities.length)
    refuse('PRIORITY_TWICE', 'Give each priority an id of its own.', 'priorities');
  const checked = priorities.map((one, i) => ({
    ...checkPeriod(one, ['input', 'priorities', i]),
    id: checkId(one.id, ['input', 'priorities', i, 'id']),
    title: checkText(one.title, ['input', 'priorities', i, 'title'], 500),
  }));
  const change = { at, by, why: checkText(why, ['input', 'why'], 1_000) };
  return { alliance, priorities: checked, version: read + 1, changes: [...(before?.changes ?? []), change] };
}

type Begun = Pick<
  Project,
  | 'id'
  | 'alliance'
  | 'title'
  | 'question'
  | 'priorities'
  | 'schools'
  | 'leads'
  | 'from'
  | 'to'
  | 'caseStudiesDueOn'
>;

/** @throws Refusal PRIORITY_UNKNOWN, TOO_FEW_SCHOOLS, LEADS_MISSING, BAD_ID, BAD_TEXT, BAD_DATE, DATES_REVERSED */
export function beginProject(begun: Begun, agenda: Agenda | null, { at, by }: Moment): Project {
  checkPeriod(begun, ['input']);
  checkDay(begun.caseStudiesDueOn, ['input', 'caseStudiesDueOn']);
  const set = agenda?.priorities.map(({ id }) => id) ?? [];
  const stray = begun.priorities.find((id) => !set.includes(id));
  if (begun.priorities.length === 0 || stray !== undefined)
    refuse(
      'PRIORITY_UNKNOWN',
      `Tie it to priorities of the alliance: ${set.join(', ') || 'none are set yet'}.`,
      'priorities',
    );
  const schools = [...new Set(begun.schools)];
  if (schools.length < 2 || schools.length > MOST_SCHOOLS)
    refuse('TOO_FEW_SCHOOLS', `Practice is developed jointly by 2 to ${MOST_SCHOOLS} schools.`, 'schools');
  if (begun.leads.length === 0) refuse('LEADS_MISSING', 'Say who leads it.', 'leads');
  return {
    ...{ ...begun, id: checkId(begun.id, ['input', 'id']), schools },
    title: checkText(begun.title, ['input', 'title'], 300),
    question: checkText(begun.question, ['input', 'question'], 1_000),
    leads: begun.leads.map((one, i) => ({
      ...one,
      name: checkText(one.name, ['input', 'leads', i, 'name']),
    })),
    ...{
      findings: [],
      state: 'RUNNING',
      generalised: null,
      version: 1,
      changes: [{ at, by, what: 'begun' }],
    },
  };
}

function requireRunning(project: Project, read: number): void {
  checkVersion('the project', read, project.version);
  if (project.state !== 'RUNNING') refuse('WRONG_STATE', `The project is ${project.state}.`, 'project');
}

const next = (
  project: Project,
  change: Partial<Project>,
  { moment: { at, by }, what }: { moment: Moment; what: string },
): Project => ({
  ...{ ...project, ...change, version: project.version + 1, changes: [...project.changes, { at, by, what }] },
});

type Found = Omit<Finding, 'id' | 'at' | 'by'>;

/** @throws Refusal SCHOOL_MISSING, NOT_TAKING_PART, ADJUSTMENT_MISSING, BAD_TEXT, TOO_MANY, WRONG_STATE, CHANGED_MEANWHILE */
export function addFinding(
  project: Project,
  { read, found }: { read: number; found: Found },
  moment: Moment,
): Project {
  requireRunning(project, read);
  if (project.findings.length >= MOST_FINDINGS)
    refuse('TOO_MANY', `${MOST_FINDINGS} findings are the most.`, 'text');
  if ((found.level === 'SCHOOL') !== (found.urn !== null))
    refuse('SCHOOL_MISSING', 'A finding of the level SCHOOL names its school, others name none.', 'urn');
  if (found.urn !== null && !project.schools.includes(found.urn))
    refuse('NOT_TAKING_PART', `School ${found.urn} takes no part in the project.`, 'urn');
  if ((found.reach === 'ADJUSTED') !== (found.adjust !== null))
    refuse(
      'ADJUSTMENT_MISSING',
      'Say what has to be adjusted elsewhere, where and only where something has.',
      'adjust',
    );
  const finding: Finding = {
    ...{ ...found, id: `${project.id}.${project.findings.length + 1}`, at: moment.at, by: moment.by },
    text: checkText(found.text, ['input', 'text'], 2_000),
    evidence: checkText(found.evidence, ['input', 'evidence'], 2_000),
    adjust: found.adjust === null ? null : checkText(found.adjust, ['input', 'adjust'], 1_000),
  };
  return next(project, { findings: [...project.findings, finding] }, { moment, what: `found ${finding.id}` });
}

/** Ends with what generalised; each of the three levels has to have found something. @throws Refusal LEVEL_MISSING */
export function conclude(
  project: Project,
  { read, generalised }: { read: number; generalised: string },
  moment: Moment,
): Project {
  requireRunning(project, read);
  const missing = LEVELS.filter((level) => !project.findings.some((one) => one.level === level));
  if (missing.length > 0)
    refuse('LEVEL_MISSING', `Say first what was found for ${missing.join(', ')}.`, 'project');
  const said = checkText(generalised, ['input', 'generalised'], 2_000);
  return next(project, { state: 'CONCLUDED', generalised: said }, { moment, what: 'concluded' });
}

/** Findings that hold beyond the schools they were made at. */
export const generalising = ({ findings }: Pick<Project, 'findings'>): Finding[] =>
  findings.filter(({ reach }) => reach !== 'HERE_ONLY');
