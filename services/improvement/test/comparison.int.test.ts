import { schoolSucceeded } from '@middletier/organisations/contract';
import { contributionOf } from '../src/comparison/contribution';
import { talliesFromScratch } from '../src/comparison/tallies.builder';
import { readTallies } from '../src/comparison/tally-repository';
import type { SchoolFigures } from '../src/observations/figures';
import { Area, monday, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const FIELDS = 'categorisation { category explanation { comparator difference points } }';

const stands = async (authority: string, urn: string) => {
  const { categorisation } = await area.school(officerOf(authority), urn, FIELDS);
  return [categorisation.category, categorisation.explanation[2].comparator];
};

test('a school is compared with the others of its phase and authority, and its return touches no other', async () => {
  await area.register('904', ['904001', '904002', '904003']);
  await area.register('904', ['904009'], { 'PhaseOfEducation (code)': '4' });
  await area.report('904', [{ urn: '904001', attendance: 94.3 }]);
  expect(await stands('904', '904001')).toEqual(['YELLOW', null]);
  await area.report('904', [{ urn: '904009', attendance: 80 }]);
  await area.report('904', [{ urn: '904002', attendance: 91 }]);
  await area.report('904', [{ urn: '904003', attendance: 93 }]);
  expect(await stands('904', '904003')).toEqual(['YELLOW', 92.65]);
  expect(await stands('904', '904001')).toEqual(['YELLOW', null]);
  await area.report('904', [{ urn: '904001', attendance: 94.4 }]);
  expect(await stands('904', '904001')).toEqual(['GREEN', 92]);
  const [first, moved, ...others] = await area.told('categorisation/904001');
  expect([first!.data.to, moved!.data.from, moved!.data.to]).toEqual(['YELLOW', 'YELLOW', 'GREEN']);
  expect(moved!.data.why).toContain('Attendance gap to the area');
  expect(others).toEqual([]);
});

test('a school that moves or closes is compared, and told of, where it is now', async () => {
  await area.register('912', ['912001', '912002', '912003']);
  await area.report('912', [{ urn: '912003', attendance: 98 }]);
  await area.report('912', [{ urn: '912002', attendance: 92.2 }]);
  await area.report('912', [{ urn: '912001', attendance: 92 }]);
  expect(await stands('912', '912001')).toEqual(['AMBER', 95.1]);
  await area.register('913', ['912003'], { 'Trusts (code)': '9913', 'Trusts (name)': 'Another Trust' });
  expect(await stands('913', '912003')).toEqual(['GREEN', null]);
  await area.report('912', [{ urn: '912001', attendance: 92.1 }]);
  expect(await stands('912', '912001')).toEqual(['YELLOW', 92.2]);
  await area.report('913', [{ urn: '912003', attendance: 85 }]);
  const told = await area.told('categorisation/912003');
  expect(told.at(-1)!.data).toMatchObject({
    ...{ to: 'RED', localAuthority: { code: '913' } },
    audience: { school: '912003', localAuthority: '913', trust: '9913' },
  });
  await area.register('912', ['912002'], { 'EstablishmentStatus (code)': '2', CloseDate: monday(1) });
  await area.report('912', [{ urn: '912001', attendance: 92 }]);
  expect((await stands('912', '912001'))[1]).toBeNull();
  expect((await stands('912', '912002'))[0]).toBe('AMBER');
});

test('after returns, corrections, moves, closings and a succession the tallies are what they would be from scratch', async () => {
  await area.register('914', ['914001', '914002', '914003', '914004']);
  for (const attendance of [93, 94, 93.5]) await area.report('914', [{ urn: '914001', attendance }]);
  await area.report('914', [{ urn: '914002', attendance: 96 }, { urn: '914003' }]);
  await area.register('915', ['914002'], { 'PhaseOfEducation (code)': '4' });
  await area.register('914', ['914003'], { 'EstablishmentStatus (code)': '2', CloseDate: monday(1) });
  const audience = { school: '914004', localAuthority: '914', trust: null };
  await area.organisations.ground.store.transact(async (unit) =>
    unit.emit(schoolSucceeded, '914004', {
      ...{ from: '914003', to: '914004', on: '2026-09-01', link: 'SUCCESSOR' as const, audience },
    }),
  );
  await area.settled();
  const { db } = area.improvement.ground;
  const rows = await db.collection<Omit<SchoolFigures, 'urn'> & { _id: string }>('figures').find().toArray();
  const anew = talliesFromScratch(
    rows.map(({ _id, ...figures }) => contributionOf({ urn: _id, ...figures })),
  );
  expect(anew.get('914|PRIMARY|attendance-rate|latest')).toMatchObject({ schools: 2 });
  expect(await readTallies({ db }, [...anew.keys()])).toEqual(anew);
  expect(await db.collection('tallies').countDocuments()).toBe(anew.size);
});
