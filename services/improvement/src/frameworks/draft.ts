import { checkId, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { checkDefinition } from './check-framework';
import type { FrameworkDefinition } from './framework';

/** Who did something, and when. */
export interface Deed {
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

/** Which shipped version a framework was made from. */
export interface ShippedVersion {
  readonly id: string;
  readonly version: number;
}

/** The next version of a framework while it is being written; nobody is categorised by it. */
export interface FrameworkDraft {
  /** That of the framework it becomes a version of. */
  readonly id: string;
  readonly owner: string;
  readonly definition: FrameworkDefinition;
  readonly basedOn: ShippedVersion | null;
  /** Of the draft, raised by each change. */
  readonly version: number;
  readonly changed: Deed;
}

export interface DraftWanted {
  readonly id: string;
  readonly owner: string;
  readonly definition: FrameworkDefinition;
  readonly basedOn: ShippedVersion | null;
  /** The version of the draft that was read; null to begin one. */
  readonly version: number | null;
}

/** What there is of a framework's id: its draft, and who owns its versions in force. */
export interface Present {
  readonly draft: FrameworkDraft | null;
  readonly owner: string | null;
}

const OWNER = /^(local-authority:\d{3}|trust:\w{1,12}|partnership:[\w-]{1,64})$/;

/** A draft begun, or written anew as a whole. Refuses BAD_ID, BAD_OWNER, ID_TAKEN, DRAFT_OPEN, CHANGED_MEANWHILE, BAD_FRAMEWORK. */
export function writeDraft({ draft, owner }: Present, wanted: DraftWanted, changed: Deed): FrameworkDraft {
  checkId(wanted.id, ['input', 'id']);
  checkOwner(wanted.owner);
  const present = draft?.owner ?? owner ?? wanted.owner;
  if (present !== wanted.owner)
    throw new Refusal('ID_TAKEN', `There is a framework ${wanted.id} of another body. Choose another id.`, [
      'input',
      'id',
    ]);
  if (draft && wanted.version === null)
    throw new Refusal(
      'DRAFT_OPEN',
      `A draft of ${wanted.id} is open at version ${draft.version}: read it and give its version, or discard it.`,
      ['input', 'version'],
    );
  if (wanted.version !== null) checkVersion('the draft', wanted.version, draft?.version ?? 0);
  const { id, definition, basedOn } = wanted;
  refuseFaults(definition);
  return {
    ...{ id, owner: wanted.owner, definition, basedOn },
    version: (draft?.version ?? 0) + 1,
    changed,
  };
}

/** Refuses BAD_OWNER. */
export function checkOwner(owner: string): string {
  if (OWNER.test(owner)) return owner;
  throw new Refusal(
    'BAD_OWNER',
    `"${owner}" can own no framework: write local-authority:CODE, trust:UID or partnership:ID.`,
    ['input', 'owner'],
  );
}

/** Refuses BAD_FRAMEWORK with every fault at once, so that they can be mended in one go. */
export function refuseFaults(definition: FrameworkDefinition): void {
  const faults = checkDefinition(definition);
  if (faults.length > 0) throw new Refusal('BAD_FRAMEWORK', faults.join(' '), ['input', 'definition']);
}
