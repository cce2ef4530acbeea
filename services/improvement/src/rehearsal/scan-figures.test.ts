import { BSON } from 'mongodb';
import { anObservation } from '../observations/observation.builder';
import { FiguresScanner } from './scan-figures';

const series = [
  { period: '2023/24', value: null, cohort: null },
  { period: '2024/25', value: -2.5, cohort: 31 },
];
const row = {
  _id: '100001',
  phase: 'PRIMARY',
  audience: { school: '100001', localAuthority: '990', trust: '77' as string | null },
  closed: false,
  weeks: [{ weekCommencing: '2025-01-06', sessionsPossible: 10 }],
  intake: { fsm: 12.5, at: new Date(0) },
  observations: [
    anObservation('not-asked-for', 1),
    anObservation('ks2-maths-progress', -2.5, { period: '2024/25', cohort: 31, series }),
    anObservation('ks2-rwm-expected', null, { cohort: 3 }),
    anObservation('attendance-rate', 94),
  ],
};

const scanner = (all: readonly string[], withSeries: readonly string[] = []) =>
  new FiguresScanner({ all: new Set(all), withSeries: new Set(withSeries) });

test('of rows only what is asked for is read, and as it is', () => {
  const asked = ['ks2-maths-progress', 'ks2-rwm-expected', 'attendance-rate', 'pupils-on-roll'];
  const other = {
    ...row,
    _id: '100002',
    phase: 'Ünbekannt',
    observations: [anObservation('attendance-rate', 9)],
  };
  const { schools, measures } = scanner(asked, ['ks2-maths-progress']).columns(
    [row, other].map((one) => BSON.serialize(one)),
  );
  const { audience } = row;
  expect(schools).toEqual([
    { urn: '100001', phase: 'PRIMARY', audience },
    { urn: '100002', phase: 'Ünbekannt', audience: { ...audience, school: '100002' } },
  ]);
  expect([...measures.keys()]).toEqual(asked);
  const read = asked.map((measure) => measures.get(measure)!);
  expect(read.map(({ value }) => [...value])).toEqual([
    [-2.5, NaN],
    [NaN, NaN],
    [94, 9],
    [NaN, NaN],
  ]);
  expect(read.map(({ cohort }) => [...cohort])).toEqual([
    [31, NaN],
    [3, NaN],
    [240, 240],
    [NaN, NaN],
  ]);
  expect(read.map(({ suppressed }) => suppressed[0])).toEqual([0, 1, 0, 0]);
  expect(read.map(({ period }) => period[0])).toEqual(['2024/25', '2025-02-10', '2025-02-10', '']);
  expect(read.map((column) => column.series)).toEqual([[series, []], null, null, null]);
});

test('words of more kinds than are remembered are read as they are', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `phase-${index}`);
  const rows = many.map((phase) => BSON.serialize({ ...row, phase, observations: [] }));
  expect(
    scanner([])
      .columns(rows)
      .schools.map(({ phase }) => phase),
  ).toEqual(many);
});

test('a type that is not expected is told, and not read as another', () => {
  expect(() => scanner([]).columns([BSON.serialize({ intake: /no figure/ })])).toThrow('BSON type 11');
});
