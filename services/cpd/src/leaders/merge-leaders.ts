import { Refusal } from '@middletier/runtime/refusal';
import { erase, stepped, type Made } from './change-leader';
import { hasConsented, type Characteristic, type Leader } from './leader';

/** Two records of one person. */
export interface Records {
  readonly kept: Leader;
  readonly other: Leader;
}

const union = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

interface Merged extends Made {
  readonly on: string;
  readonly why: string;
  /** The account that stays, where both have one. */
  readonly keepAccount: string | null;
}

/**
 * One record of two: what the kept one says counts, and the other fills in what it lacks; of the other nothing stays but its
 * id, which leads to the kept one. Refuses SAME_RECORD, and TWO_ACCOUNTS, since who signs in twice may be two people.
 */
export function merge({ kept, other }: Records, { on, why, keepAccount, ...made }: Merged): Records {
  if (kept.id === other.id)
    throw new Refusal('SAME_RECORD', `They are one record already, ${kept.id}.`, ['input', 'from']);
  const accounts = [kept.account, other.account].filter((one) => one !== null);
  const account = accounts.length === 2 ? keepAccount : (accounts[0] ?? null);
  if (accounts.length === 2 && (account === null || !accounts.includes(account)))
    throw new Refusal(
      'TWO_ACCOUNTS',
      'Each record has an account, so that they may be two people: if they are one, say which account stays.',
      ['input', 'keepAccount'],
    );
  const consents = [...kept.consents, ...other.consents].sort((a, b) => +a.at - +b.at);
  const merged = {
    ...kept,
    ...{ account, consents },
    ...{ phases: union(kept.phases, other.phases), specialisms: union(kept.specialisms, other.specialisms) },
    coachTraining: earlier(kept.coachTraining, other.coachTraining),
    daysAYear: kept.daysAYear > 0 ? kept.daysAYear : other.daysAYear,
    ...byConsent({ kept, other }, { consents }),
    changes: [...kept.changes, ...other.changes].sort((a, b) => +a.at - +b.at),
  };
  return {
    kept: stepped(merged, `merged with a second record: ${why}`, made),
    other: { ...erase(other, on), mergedInto: kept.id },
  };
}

const earlier = (one: Leader['coachTraining'], other: Leader['coachTraining']): Leader['coachTraining'] =>
  one && other ? (one.on <= other.on ? one : other) : (one ?? other);

/** What is kept by a consent is kept by the one that was said last, on whichever of the two. */
function byConsent(
  { kept, other }: Records,
  said: Pick<Leader, 'consents'>,
): Pick<Leader, 'retires' | 'characteristics'> {
  const kinds = new Set(kept.characteristics.map((one) => one.of));
  const lacking = (one: Characteristic) => !kinds.has(one.of);
  const characteristics = [...kept.characteristics, ...other.characteristics.filter(lacking)];
  return {
    retires: hasConsented(said, 'PLANNING') ? (kept.retires ?? other.retires) : null,
    characteristics: hasConsented(said, 'EQUALITY') ? characteristics : [],
  };
}
