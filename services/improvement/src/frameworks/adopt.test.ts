import fc from 'fast-check';
import { holdsOn } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { adopt, endFramework, type AdoptedFramework } from './adopt';
import { writeDraft, type Deed, type FrameworkDraft } from './draft';
import { GREEN_TO_RED } from './green-to-red';

const AT = new Date('2025-03-10T09:00:00Z');
const DEED: Deed = { by: { id: 'officer', name: 'An Officer' }, at: AT };
const OWNER = 'local-authority:990';
const NOBODY = { draft: null, owner: null };

const wanted = (changes: Partial<Parameters<typeof writeDraft>[1]> = {}) => ({
  ...{ id: 'ours', owner: OWNER, definition: GREEN_TO_RED, basedOn: null, version: null },
  ...changes,
});
const aDraft = (id = 'ours'): FrameworkDraft => writeDraft(NOBODY, wanted({ id }), DEED);

const adoptFrom = (
  validFrom: string,
  others: readonly AdoptedFramework[] = [],
  validTo: string | null = null,
) =>
  adopt(
    { draft: aDraft(), others },
    { draftVersion: 1, validFrom, validTo, reason: 'The heads agreed.' },
    DEED,
  );

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'nothing';
};

describe('a draft', () => {
  test('is written anew as a whole by who has read it', () => {
    const draft = aDraft();
    const again = writeDraft({ draft, owner: null }, wanted({ version: 1 }), DEED);
    expect(again).toMatchObject({ id: 'ours', owner: OWNER, version: 2, changed: DEED });
  });

  test.each<[string, Parameters<typeof writeDraft>[0], Parameters<typeof wanted>[0]]>([
    ['BAD_ID', NOBODY, { id: 'Ours!' }],
    ['BAD_OWNER', NOBODY, { owner: 'school:990001' }],
    ['ID_TAKEN', { draft: null, owner: 'trust:77' }, {}],
    ['DRAFT_OPEN', { draft: aDraft(), owner: null }, {}],
    ['CHANGED_MEANWHILE', { draft: aDraft(), owner: null }, { version: 3 }],
    ['CHANGED_MEANWHILE', NOBODY, { version: 1 }],
    ['BAD_FRAMEWORK', NOBODY, { definition: { ...GREEN_TO_RED, criteria: [] } }],
  ])('is refused with %s', (code, present, changes) => {
    expect(codeOf(() => writeDraft(present, wanted(changes), DEED))).toBe(code);
  });

  test('tells every fault at once', () => {
    const faulty = { ...GREEN_TO_RED, title: ' ', criteria: [], categories: [] };
    expect(() => writeDraft(NOBODY, wanted({ definition: faulty }), DEED)).toThrow(
      /no title.*no categories.*no criteria.*names no listed category/,
    );
  });
});

describe('an adoption', () => {
  test('begins with version 1, and says who, when and why', () => {
    expect(adoptFrom('2024-09-01')).toMatchObject({
      framework: { id: 'ours', version: 1, validFrom: '2024-09-01', validTo: null },
      ended: null,
    });
    expect(adoptFrom('2024-09-01').framework.adopted).toEqual({ ...DEED, reason: 'The heads agreed.' });
  });

  test('from today on ends the one before with yesterday, which stays as it was', () => {
    const before = adoptFrom('2024-09-01').framework;
    const { framework, ended } = adoptFrom('2025-03-10', [before]);
    expect(framework.version).toBe(2);
    expect(ended).toEqual({
      ...before,
      validTo: '2025-03-09',
      ended: { ...DEED, reason: 'Green to red takes its place.' },
    });
  });

  test.each<[string, string, string | null]>([
    ['yesterday', '2025-03-09', null],
    ['the day of the other', '2024-09-01', null],
    ['before the other, without an end', '2024-01-01', null],
  ])('is refused for days that another one has: %s', (_, from, to) => {
    const before = adoptFrom('2024-09-01').framework;
    expect(codeOf(() => adoptFrom(from, [before], to))).toBe('FRAMEWORKS_OVERLAP');
  });

  test.each<[string, () => unknown]>([
    ['DATES_REVERSED', () => adoptFrom('2024-09-01', [], '2024-08-31')],
    ['BAD_DATE', () => adoptFrom('2024-02-30')],
    [
      'CHANGED_MEANWHILE',
      () =>
        adopt(
          { draft: aDraft(), others: [] },
          { draftVersion: 2, validFrom: '2024-09-01', validTo: null, reason: 'So.' },
          DEED,
        ),
    ],
  ])('is refused with %s', (code, work) => {
    expect(codeOf(work)).toBe(code);
  });
});

test('a framework ends yesterday at the earliest, and never later than was said', () => {
  const { framework } = adoptFrom('2024-09-01', [], '2025-08-31');
  const end = (lastDay: string) =>
    endFramework(framework, { lastDay, reason: 'The shipped one serves.' }, DEED);
  expect(end('2025-03-09')).toMatchObject({ validTo: '2025-03-09', version: 1 });
  expect(codeOf(() => end('2025-03-08'))).toBe('FRAMEWORK_ENDED');
  expect(codeOf(() => end('2025-08-31'))).toBe('FRAMEWORK_ENDED');
  expect(codeOf(() => end('2024-08-31'))).toBe('DATES_REVERSED');
});

const aDay = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));

test('whatever is adopted in whatever order, no day has two frameworks, and no day that has passed changes its own', () => {
  const adoption = fc.record({ today: aDay, from: aDay, to: fc.option(aDay) });
  const inForce = (all: readonly AdoptedFramework[], day: string) =>
    all.filter(({ validFrom, validTo }) => holdsOn({ from: validFrom, to: validTo }, day));
  fc.assert(
    fc.property(fc.array(adoption, { minLength: 2, maxLength: 12 }), fc.array(aDay), (adoptions, days) => {
      let all: readonly AdoptedFramework[] = [];
      for (const { today, from, to } of adoptions.toSorted((a, b) => (a.today < b.today ? -1 : 1))) {
        const before = all;
        const deed = { ...DEED, at: new Date(`${today}T12:00:00Z`) };
        const adoption = { draftVersion: 1, validFrom: from, validTo: to, reason: 'So.' };
        try {
          const { framework, ended } = adopt({ draft: aDraft(), others: all }, adoption, deed);
          all = [
            ...all.filter(({ version }) => version !== ended?.version),
            ...(ended ? [ended] : []),
            framework,
          ];
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        for (const day of days) {
          expect(inForce(all, day).length).toBeLessThanOrEqual(1);
          const was = day < today ? inForce(before, day)[0] : undefined;
          if (was) expect(inForce(all, day)[0]?.version).toBe(was.version);
        }
      }
    }),
  );
});
