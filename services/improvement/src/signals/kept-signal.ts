import type { Confided } from '../confidentiality/confidentiality';
import type { Person } from '../people/person';
import type { Signal } from './raise-signals';

/** How a signal ended: the data recovered, it lapsed by itself, or somebody cleared it with a reason. */
export interface Cleared {
  readonly because: 'RECOVERED' | 'LAPSED' | 'CLEARED';
  readonly reason: string | null;
  readonly by: Person | null;
}

/** A signal as it is kept, in force until it is cleared and never removed. */
export interface KeptSignal extends Signal, Confided {
  readonly id: string;
  readonly urn: string;
  /** What raised it: what each origin raised, that origin alone clears. */
  readonly origin: 'FIGURES' | 'MEMBERSHIPS' | 'LEADERSHIP' | 'RETURNS' | 'PEOPLE';
  /** 0 for red, 1 for amber: the order of lists. */
  readonly rank: number;
  readonly since: Date;
  /** Null for hard signals, as are the half-life and who recorded and reported it. */
  readonly observedOn: string | null;
  readonly halfLifeDays: number | null;
  readonly recordedBy: Person | null;
  /** Where it comes from, in words: "three parents", "the chair of governors". */
  readonly reportedBy: string | null;
  /** From then on it counts no more, cleared or not. */
  readonly lapsesAt: Date | null;
  readonly clearedAt: Date | null;
  readonly cleared: Cleared | null;
}

interface Raised {
  readonly id: string;
  readonly urn: string;
  readonly origin: KeptSignal['origin'];
  readonly since: Date;
}

/** A hard signal as it is kept: it says nothing that the school does not know, so that it is open to it. */
export const keepHard = (signal: Signal, raised: Raised): KeptSignal => ({
  ...signal,
  ...raised,
  ...{ rank: signal.severity === 'RED' ? 0 : 1, confidentiality: 'OPEN', readers: [] },
  ...{ observedOn: null, halfLifeDays: null, recordedBy: null, reportedBy: null, lapsesAt: null },
  ...{ clearedAt: null, cleared: null },
});
