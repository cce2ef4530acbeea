import { concerns, requireRole } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { EraseStaffInput } from '../generated/graphql';
import type { School } from '../register/school';
import { audienceOf } from '../register/school-facts';
import { forgetStaffInFiles, staffInFiles, type StaffMember } from '../return-files/staff-in-files';
import { keepErased } from './erased-staff-repository';
import { forgetHolder, postsOf, recordErasure } from './posts-repository';
import { tellPosts } from './tell-posts';

/** A place where a member of staff stands. */
export interface StaffRecord {
  /** What it stands in: POST for what is kept of a post, FILE for a row of a file. */
  readonly where: 'POST' | 'FILE';
  readonly file: string;
  readonly line: number;
  readonly said: readonly { readonly name: string; readonly value: string }[];
}

/** All that is held of a member of staff (UK GDPR, articles 15 and 20). @throws Refusal FORBIDDEN, SCHOOL_UNKNOWN */
export async function staffHeld(context: Context, member: StaffMember): Promise<StaffRecord[]> {
  await requireEmployer(context, member);
  const { db } = context.store;
  const kept = await postsOf(db, member);
  const inFiles = await staffInFiles(context.store, member);
  return [
    ...kept.map(({ _id: _key, returnId, line, ...post }) => ({
      ...{ where: 'POST' as const, file: returnId, line, said: inTexts(post) },
    })),
    ...inFiles.map(({ file, line, said }) => ({ where: 'FILE' as const, file, line, said: inTexts(said) })),
  ];
}

/**
 * Takes a member of staff out of all that is held (article 17): posts stay, without who held them and when, and stay so when
 * the school sends them again. That it was done is recorded, and not of whom. @throws Refusal FORBIDDEN, SCHOOL_UNKNOWN, BAD_TEXT
 */
export async function eraseStaff(context: Context, input: EraseStaffInput): Promise<number> {
  const member = { urn: input.urn, staffId: input.staffId.trim() };
  const { by, school } = await requireEmployer(context, member);
  const reason = checkText(input.reason, ['input', 'reason']);
  return runCommand(context, { name: 'eraseStaff', input }, async (unit) => {
    await keepErased(unit, member);
    const held = await postsOf(unit.db, member);
    const rows = (await forgetHolder(unit, member)) + (await forgetStaffInFiles(unit, member));
    await recordErasure(unit, { urn: member.urn, by, at: context.now, reason, rows });
    await tellPosts(unit, { school, rows: held });
    return rows;
  });
}

/** Data officers of the school, its trust or its authority. */
async function requireEmployer(
  { actor, register }: Context,
  { urn }: Pick<StaffMember, 'urn'>,
): Promise<{ by: string; school: School }> {
  const known = requireRole(actor, 'DATA_OFFICER');
  const school = await register.schools.load(urn);
  if (!school) throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}.`, ['urn']);
  if (concerns(known, audienceOf(school))) return { by: known.name, school };
  throw new Refusal('FORBIDDEN', `What is held of staff of ${urn} is for its own data officers.`, ['urn']);
}

const inTexts = (said: object): StaffRecord['said'] =>
  Object.entries(said).flatMap(([name, value]: [string, string | null]) =>
    value === null || value === '' ? [] : [{ name, value }],
  );
