import type { Addressee } from './addressing';
import { firstVersion } from './issue-briefing';
import type { Briefing } from './briefing';

type Wanted = Parameters<typeof firstVersion>[0];

/** What somebody wants to issue on 1 September 2026. */
export const aWish = (overrides: Partial<Wanted> = {}): Wanted => ({
  title: 'Attendance: what changes in September',
  meaning: 'Every school shares its daily register.',
  source: { title: 'Working together to improve school attendance', url: 'https://www.gov.uk/attendance' },
  issuer: null,
  addressing: { phases: [], types: [], bodies: [] },
  from: '2026-09-01',
  acknowledgeBy: '2026-09-30',
  ...overrides,
});

/** A version issued on 1 September 2026 at noon. */
export const aBriefing = (wanted: Partial<Wanted> = {}, overrides: Partial<Briefing> = {}): Briefing => ({
  ...firstVersion(aWish(wanted), {
    ...{ id: 'attendance', sequence: 1, by: 'An officer' },
    now: new Date('2026-09-01T12:00:00Z'),
  }),
  ...overrides,
});

/** An open primary school of authority 990, in trust 9901 and the partnership north. */
export const anAddressee = (overrides: Partial<Addressee> = {}): Addressee => ({
  urn: '990001',
  open: true,
  phase: 'PRIMARY',
  type: '34',
  bodies: ['school:990001', 'local-authority:990', 'trust:9901', 'partnership:north'],
  ...overrides,
});
