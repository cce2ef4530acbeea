import { signalsOf, type Headship } from './headship';

const vacant: Headship = {
  ...{
    id: 'head',
    urns: ['990001'],
    state: 'VACANT',
    vacantSince: '2026-03-01',
    reason: 'ILLNESS',
    sudden: true,
  },
};
const covered: Headship = { ...vacant, state: 'COVERED' };
const filled: Headship = {
  ...vacant,
  id: 'exec',
  state: 'FILLED',
  vacantSince: null,
  reason: null,
  sudden: false,
};

test.each<[string, Headship[], string | null]>([
  ['nobody keeps posts of', [], null],
  [
    'the head of fell ill',
    [vacant],
    'No head in post since the head’s last day, 2026-03-01, not known beforehand; nobody acts as head.',
  ],
  [
    'somebody acts at',
    [{ ...covered, sudden: false }],
    'No head in post since the head’s last day, 2026-03-01; somebody acts as head.',
  ],
  ['is led by an executive head', [vacant, filled], null],
  ['has a head', [filled], null],
])('a school that %s', (_, headships, sentence) => {
  expect(signalsOf(headships).map((signal) => signal.sentence)).toEqual(sentence === null ? [] : [sentence]);
});
