import { requireOfficer } from '@middletier/runtime/actor';
import { checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { frameworkAdopted, frameworkEnded } from '../contract';
import type { Context } from '../context';
import type {
  AdoptFrameworkInput,
  DiscardFrameworkDraftInput,
  DraftFrameworkInput,
  EndFrameworkInput,
} from '../generated/graphql';
import { adopt, endFramework, type Adopted, type AdoptedFramework } from './adopt';
import { checkOwner, writeDraft, type Deed, type FrameworkDraft } from './draft';
import { definitionFrom } from './read-definition';
import {
  deleteDraft,
  findDraft,
  findFramework,
  readFrameworksOf,
  saveDraft,
  saveFramework,
} from './repository';
import { findShipped, SHIPPED_FRAMEWORKS } from './shipped/shipped-frameworks';

const deedOf = ({ actor, now }: Context): Deed => ({
  by: { id: actor!.id, name: actor!.name },
  at: now,
});

export async function keepDraft(
  unit: UnitOfWork,
  input: DraftFrameworkInput,
  context: Context,
): Promise<FrameworkDraft> {
  requireOfficer(context.actor, checkOwner(input.owner));
  const { id, owner, version = null } = input;
  if (findShipped(id, null)) throw taken(id);
  const present = { draft: await findDraft(unit, id), owner: await ownerOf(unit, id) };
  const draft = writeDraft(present, { id, owner, version, ...rulesFrom(input) }, deedOf(context));
  await saveDraft(unit, draft);
  return draft;
}

const taken = (id: string) =>
  new Refusal('ID_TAKEN', `${id} is a shipped framework. Choose another id.`, ['input', 'id']);

const ownerOf = async (unit: UnitOfWork, id: string) => (await findFramework(unit, id, null))?.owner ?? null;

/** The definition that was sent, else the shipped one as it is. */
function rulesFrom({ shipped, shippedVersion, definition }: DraftFrameworkInput) {
  const base = shipped ? shippedOr(shipped, shippedVersion ?? null) : null;
  const basedOn = base && { id: base.id, version: base.version };
  if (definition) return { definition: definitionFrom(definition, ['input', 'definition']), basedOn };
  if (!base)
    throw new Refusal('NOTHING_TO_DRAFT', 'Give a shipped framework to begin with, or a definition.', [
      'input',
    ]);
  const { title, criteria, standardsGroups, capacityUntilJudged, matrix, categories, escalations } = base;
  const rules = { title, criteria, standardsGroups, capacityUntilJudged, matrix, categories, escalations };
  return { definition: rules, basedOn };
}

function shippedOr(id: string, version: number | null) {
  const shipped = findShipped(id, version);
  if (shipped) return shipped;
  const known = SHIPPED_FRAMEWORKS.map((one) => `${one.id} ${one.version}`).join(', ');
  throw new Refusal('FRAMEWORK_UNKNOWN', `There is no shipped framework ${id}; there are ${known}.`, [
    'input',
    'shipped',
  ]);
}

export async function discardDraft(
  unit: UnitOfWork,
  { id, version }: DiscardFrameworkDraftInput,
  context: Context,
): Promise<string> {
  const draft = await draftOr(unit, id);
  requireOfficer(context.actor, draft.owner);
  checkVersion('the draft', version, draft.version);
  await deleteDraft(unit, id);
  return id;
}

async function draftOr(unit: UnitOfWork, id: string): Promise<FrameworkDraft> {
  const draft = await findDraft(unit, id);
  if (draft) return draft;
  throw new Refusal('DRAFT_UNKNOWN', `There is no draft of ${id}. Begin one first.`, ['input', 'id']);
}

export async function adoptDraft(
  unit: UnitOfWork,
  input: AdoptFrameworkInput,
  context: Context,
): Promise<AdoptedFramework> {
  const draft = await draftOr(unit, input.id);
  requireOfficer(context.actor, draft.owner);
  const others = await readFrameworksOf(unit, draft.owner);
  const { validFrom, validTo = null, reason } = input;
  const adoption = { draftVersion: input.version, validFrom, validTo, reason };
  const adopted = adopt({ draft, others }, adoption, deedOf(context));
  await saveFramework(unit, adopted.framework);
  if (adopted.ended) await saveFramework(unit, adopted.ended);
  await deleteDraft(unit, draft.id);
  tell(unit, adopted);
  return adopted.framework;
}

/** The body is the key, so that of two adoptions at one time one runs again and sees the other. */
const keyOf = (owner: string): string => owner.replace(':', '-');

function tell(unit: UnitOfWork, { framework, ended }: Adopted): void {
  const { id, version, title, owner, validFrom, validTo, categories } = framework;
  unit.emit(frameworkAdopted, keyOf(owner), {
    ...{ id, version, title, owner, validFrom, validTo },
    categories: categories.map(({ id: category, support: { days, dayRatePence } }) => ({
      ...{ id: category, days, amountPence: days * dayRatePence },
    })),
    replaces: ended && { id: ended.id, version: ended.version, lastDay: ended.validTo! },
  });
}

export async function endKnown(
  unit: UnitOfWork,
  { id, version, lastDay, reason }: EndFrameworkInput,
  context: Context,
): Promise<AdoptedFramework> {
  const framework = await findFramework(unit, id, version);
  if (!framework)
    throw new Refusal('FRAMEWORK_UNKNOWN', `Nobody adopted version ${version} of ${id}.`, ['input', 'id']);
  requireOfficer(context.actor, framework.owner);
  const ended = endFramework(framework, { lastDay, reason }, deedOf(context));
  await saveFramework(unit, ended);
  const told = { id, version, owner: ended.owner, lastDay, reason: ended.ended!.reason };
  unit.emit(frameworkEnded, keyOf(ended.owner), told);
  return ended;
}
