import { readEstablishments, type Exemplar } from '@middletier/exemplars/exemplar';
import type { Person } from '@middletier/local/development-issuer';

/** Where a thing of a scenario is at home, so that those are asked whose business it is. */
export interface Area {
  readonly authorities: readonly string[];
  readonly school: string;
  readonly trust: string | null;
}

/** The area that `npm start` loads. */
export const BUILT_IN: Area = { authorities: ['990'], school: '990001', trust: '99001' };

export function areaOf({ establishments }: Pick<Exemplar, 'establishments'>, urn?: string): Area {
  const schools = readEstablishments(establishments);
  const authorities = [...new Set(schools.map((school) => school['LA (code)']!))];
  const ofTrust = schools.find((school) => school['Trusts (code)']);
  const school = schools.find(({ URN }) => URN === urn) ?? ofTrust ?? schools[0]!;
  return { authorities, school: school['URN']!, trust: school['Trusts (code)'] || null };
}

export type Caller = (typeof CALLERS)[number];
/** The last is whoever did it in the scenario, where one did. */
export const CALLERS = [
  ...(['anonymous', 'stranger', 'school', 'dataOfficer', 'otherOfficer', 'officer'] as const),
  ...(['administrator', 'whoDidIt'] as const),
] as const;

const OFFICER = ['AUTHORITY_OFFICER', 'PARTNERSHIP_OFFICER'];

/** Somebody of an area; null for nobody. */
export function personOf(
  caller: Exclude<Caller, 'whoDidIt'>,
  { authorities, school, trust }: Area,
): Person | null {
  const of = authorities.join('-');
  const as = (name: string, roles: readonly string[], organisations: readonly string[]) => ({
    ...{ subject: `${name}-of-${of}-${school}`, name: `${name} of ${of}`, roles, organisations },
  });
  const people = {
    anonymous: () => null,
    stranger: () => as('stranger', [], []),
    school: () => as('head', [], [`school:${school}`]),
    dataOfficer: () =>
      as('data-officer', ['DATA_OFFICER'], trust ? [`trust:${trust}`] : [`school:${school}`]),
    otherOfficer: () => as('officer-elsewhere', OFFICER, ['local-authority:899']),
    officer: () =>
      as(
        'officer',
        OFFICER,
        authorities.map((code) => `local-authority:${code}`),
      ),
    administrator: () => as('administrator', ['ADMINISTRATOR'], []),
  };
  return people[caller]();
}
