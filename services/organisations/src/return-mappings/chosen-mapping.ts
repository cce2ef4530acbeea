import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { ReturnMapping } from './mapping';
import { mappingsNamed } from './repository';

interface Choice {
  readonly sender: Actor;
  readonly kind: string;
  /** As in `?mapping=`; `trust:99001/arbor` where two bodies of the sender have one of the name. */
  readonly name: string;
}

/** The mapping that a sender names, among those of the bodies they act for. Refuses MAPPING_UNKNOWN and MAPPING_AMBIGUOUS. */
export async function chosenMapping(
  unit: Pick<UnitOfWork, 'db'>,
  { sender, kind, name }: Choice,
): Promise<ReturnMapping> {
  const [, body, plain = name] = /^([a-z-]+:\w+)\/(.+)$/.exec(name) ?? [];
  const owners = sender.organisations.filter((own) => body === undefined || own === body);
  const found = await mappingsNamed(unit, { owners, kind, name: plain });
  if (found.length === 1) return found[0]!;
  if (found.length === 0)
    throw new Refusal('MAPPING_UNKNOWN', `You have no mapping "${name}" for ${kind}: save it first.`, [
      'mapping',
    ]);
  const which = found.map(({ owner }) => `${owner}/${plain}`).join(' or ');
  throw new Refusal('MAPPING_AMBIGUOUS', `Several of your bodies have a mapping "${plain}": say ${which}.`, [
    'mapping',
  ]);
}
