import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { schoolChanged, schoolClosed, schoolRegistered } from '../contract';
import { stateAsAt, turningDays, versionsOf, type Version } from '../register-history/as-at';
import {
  learntOn,
  type Field,
  type FieldChange,
  type RegisterChange,
  type Source,
} from '../register-history/change';
import { dateChanges, openedBefore } from '../register-history/date-changes';
import { appendChanges, schoolHistories, type SchoolHistory } from '../register-history/recorded-changes';
import type { Establishment } from './establishment';
import type { Said } from './said';
import { audienceOf, keysOf, factsOf } from './school-facts';
import { saveBodies, saveSchools, saveVersions, type Bodies } from './save-repository';
import type { School } from './school';

/** A school that is new in the register (`before` null), or that differs in some fields from what is stored. */
export interface Edit {
  readonly urn: string;
  readonly before: School | null;
  readonly after: Establishment;
  readonly fields: readonly Field[];
  /** Days that the file gives for single fields, such as when a school joined its trust. */
  readonly days?: Partial<Record<Field, string>>;
  readonly digest?: string | undefined;
  /** Which files told its fields last; left out where that stays. */
  readonly said?: readonly Said[] | undefined;
}

interface Step extends Edit {
  readonly school: School;
  readonly changes: readonly FieldChange[];
  readonly since: string;
  readonly versions: readonly Version<School>[];
}

/** The one way in which schools change: state, history, states that are over, and what is told, all in one unit of work. */
export async function changeSchools(unit: UnitOfWork, edits: readonly Edit[], source: Source): Promise<void> {
  if (edits.length === 0) return;
  const now = new Date();
  const known = edits.filter(({ before }) => before !== null).map(({ urn }) => urn);
  const histories = await schoolHistories(unit, known);
  const steps = edits.map((edit) => stepOf(edit, histories.get(edit.urn), { source, now }));
  await saveSchools(
    unit,
    steps.map(({ school, before, since, digest, said }) => ({
      ...{ school, isNew: before === null, since, digest, said },
    })),
  );
  const overOf = (some: readonly Step[]) => some.flatMap(({ versions }) => versions);
  await saveVersions(unit, {
    ofNew: overOf(steps.filter(({ before }) => before === null)),
    ofKnown: overOf(steps.filter(({ before }) => before !== null)),
  });
  await saveBodies(unit, bodiesOf(steps.map(({ school }) => school)));
  await appendChanges(
    unit,
    steps.map((step) => recordOf(step, { source, now })),
  );
  for (const step of steps) tell(unit, step);
}

interface When {
  readonly source: Source;
  readonly now: Date;
}

function stepOf(edit: Edit, history: SchoolHistory | undefined, { source, now }: When): Step {
  const { urn, before, after, fields, days } = edit;
  const learnt = learntOn(source, now);
  const school: School = { ...after, urn, updatedAt: now };
  const earlier = history?.fields ?? [];
  const changes = before
    ? dateChanges({ before, after, fields }, { learnt, earlier, ...(days ? { given: days } : {}) })
    : openedBefore(school, learnt);
  const all = [...earlier, ...changes];
  const registered = history?.registeredOn ?? (before ? '' : learnt);
  const start = stateAsAt(school, all, '').status === 'PROPOSED_TO_OPEN' ? registered : '';
  const since = turningDays(all, start).at(-1) ?? start;
  return { ...edit, school, changes, since, versions: all.length > 0 ? versionsOf(school, all, start) : [] };
}

const recordOf = (step: Step, { source, now }: When): Omit<RegisterChange, 'number'> => ({
  kind: kindOf(step),
  urn: step.urn,
  name: step.school.name,
  keys: keysOf(step.school),
  at: now,
  source,
  fields: step.changes,
  successor: null,
});

function kindOf({ before, school, fields }: Step): 'REGISTERED' | 'CHANGED' | 'CLOSED' {
  if (before === null) return 'REGISTERED';
  return fields.includes('status') && school.status === 'CLOSED' ? 'CLOSED' : 'CHANGED';
}

function tell(unit: UnitOfWork, step: Step): void {
  const { urn, school, fields, before } = step;
  const facts = factsOf(school);
  const kind = kindOf(step);
  if (before === null) unit.emit(schoolRegistered, urn, facts);
  else if (kind === 'CLOSED') unit.emit(schoolClosed, urn, { ...facts, closeDate: school.closeDate });
  else {
    const { localAuthority, trust } = audienceOf(before);
    unit.emit(schoolChanged, urn, { ...facts, changed: [...fields], before: { localAuthority, trust } });
  }
}

function bodiesOf(schools: readonly School[]): Bodies {
  const authorities = schools.map(({ localAuthority }) => localAuthority);
  const trusts = schools.flatMap(({ trust }) => trust ?? []);
  return {
    localAuthorities: [...new Map(namedLast(authorities).map((body) => [body.code, body])).values()],
    trusts: [...new Map(namedLast(trusts).map((body) => [body.uid, body])).values()],
  };
}

/** The last of a body counts: one of its schools may lack the name that another gives. */
const namedLast = <Body extends { readonly name: string | null }>(bodies: readonly Body[]): Body[] =>
  bodies.toSorted((a, b) => Number(a.name !== null) - Number(b.name !== null));
