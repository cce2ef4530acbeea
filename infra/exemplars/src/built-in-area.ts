import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attendanceCsv, lastMondays, type AttendanceProfile } from './attendance-csv';
import type { GraphClient } from './graph-client';

const FOLDER = resolve(__dirname, '../built-in-area');

/** The invented authority Ashmere: 40 schools, 17 of them in two trusts. */
export const AREA = {
  localAuthority: '990',
  trust: '99001',
  school: '990001',
  establishments: join(FOLDER, 'establishments.csv'),
} as const;

const WEEKS = 8;

export interface AreaDoors {
  /** Acts as an administrator. */
  readonly administrator: GraphClient;
  /** Acts for the authority, with the right to send returns. */
  readonly authority: GraphClient;
  /** Takes a register file into organisations. */
  readonly importRegister: (file: string) => Promise<void>;
  readonly onProgress: (sentence: string) => void;
}

const isEmpty = async ({ authority }: AreaDoors): Promise<boolean> => {
  const { schools, localAuthority } = await authority.run<{
    schools: { totalCount: number };
    localAuthority: unknown;
  }>(`query { schools(first: 1) { totalCount } localAuthority(code: "${AREA.localAuthority}") { code } }`);
  return schools.totalCount === 0 || localAuthority !== null;
};

/**
 * Loads the area through the doors every user has: a register file, mutations, a return. Every step may be repeated, so
 * that a load that was cut off is simply run again. Leaves a database with other schools in it alone.
 */
export async function loadBuiltInArea(doors: AreaDoors): Promise<boolean> {
  if (!(await isEmpty(doors))) return false;
  doors.onProgress('loading the built-in area: 40 invented schools, two trusts, one authority');
  await doors.importRegister(AREA.establishments);
  await loadCatalogue(doors.administrator);
  const profiles = readProfiles();
  await doors.authority.sendAttendance(attendanceCsv(profiles, lastMondays(WEEKS, new Date())));
  await untilCategorised(doors.authority, profiles.length);
  doors.onProgress('the built-in area is loaded and categorised');
  return true;
}

interface Catalogue {
  readonly providers: readonly { readonly id: string }[];
  readonly offers: readonly { readonly id: string }[];
}

async function loadCatalogue(administrator: GraphClient): Promise<void> {
  const { providers, offers } = JSON.parse(readFileSync(join(FOLDER, 'catalogue.json'), 'utf8')) as Catalogue;
  for (const provider of providers)
    await administrator.run(
      'mutation ($input: RegisterProviderInput!) { registerProvider(input: $input) { id } }',
      { input: { ...provider, idempotencyKey: `built-in-area-${provider.id}` } },
    );
  for (const offer of offers)
    await administrator.run('mutation ($input: PublishOfferInput!) { publishOffer(input: $input) { id } }', {
      input: { ...offer, idempotencyKey: `built-in-area-${offer.id}` },
    });
}

/** The profile of each school of the area. */
export function readProfiles(): AttendanceProfile[] {
  const [header, ...lines] = readFileSync(join(FOLDER, 'attendance-profiles.csv'), 'utf8').trim().split('\n');
  const columns = header!.split(',');
  return lines.map((line) => {
    const cells = Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell]));
    const figures = ['pupils', 'attendanceRate', 'unauthorisedRate', 'weeklyChange'] as const;
    return {
      urn: cells['urn']!,
      ...Object.fromEntries(figures.map((figure) => [figure, Number(cells[figure])])),
    } as unknown as AttendanceProfile;
  });
}

type Categorised = {
  localAuthority: {
    schools: { edges: { node: { categorisation: object | null; supportEntitlement: object | null } }[] };
  };
};

/** Waits until every school has its category and what follows from it: all of it comes by event. */
async function untilCategorised(authority: GraphClient, schools: number): Promise<void> {
  const query = `query { localAuthority(code: "${AREA.localAuthority}") { schools(first: 100) { edges { node {
    categorisation { category } supportEntitlement { days } } } } } }`;
  for (let tries = 0; tries < 600; tries++) {
    const { localAuthority } = await authority.run<Categorised>(query);
    const ready = localAuthority.schools.edges.filter(
      ({ node }) => node.categorisation && node.supportEntitlement,
    );
    if (ready.length >= schools) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The built-in area was loaded, but its schools were not categorised within a minute.');
}
