import fc from 'fast-check';
import { broker, type Brokering } from './broker';
import type { Rules } from './judge-pair';

interface Wish {
  readonly id: string;
  readonly theme: string;
}
interface Helper {
  readonly id: string;
  readonly themes: readonly string[];
  readonly trained: boolean;
}

const RULES: Rules<Wish, Helper> = {
  musts: [
    { id: 'TRAINED', refuses: (_, { trained }) => !trained, because: (_, { id }) => `${id} is not trained.` },
  ],
  shoulds: [
    {
      ...{ id: 'THEME', weight: 3 },
      share: ({ theme }, { themes }) => (themes.includes(theme) ? 100 : 0),
      because: ({ theme }, { themes }) => (themes.includes(theme) ? `Offers ${theme}.` : `Lacks ${theme}.`),
    },
  ],
  importance: () => 1,
  least: 100,
  furtherPlace: 10,
};

const wish = (id: string, theme = 'reading'): Wish => ({ id, theme });
const helper = (id: string, themes = ['reading'], trained = true): Helper => ({ id, themes, trained });
const brokered = (given: Partial<Brokering<Wish, Helper>>) =>
  broker({ requests: [wish('r1')], supporters: [], rules: RULES, placesOf: () => 2, pinned: [], ...given });

test('a match carries its reckoning', () => {
  expect(brokered({ supporters: [helper('s1')] }).matches).toEqual([
    {
      ...{ request: 'r1', supporter: 's1', pinned: false },
      judged: {
        refusals: [],
        lines: [{ criterion: 'THEME', weight: 3, share: 100, points: 300, sentence: 'Offers reading.' }],
        ...{ importance: 1, points: 300 },
      },
    },
  ]);
});

test('who is not served is told how many each rule refuses, and who is taken', () => {
  const supporters = [helper('s1', ['reading'], false), helper('s2', ['number']), helper('s3')];
  const { matches, unserved } = brokered({
    requests: [wish('r1'), wish('r2'), wish('r3')],
    supporters,
    placesOf: () => 1,
  });
  expect(matches.map(({ request, supporter }) => [request, supporter])).toEqual([['r1', 's3']]);
  const why = {
    refused: [
      { rule: 'TRAINED', supporters: 1 },
      { rule: 'TOO_LITTLE_IN_COMMON', supporters: 1 },
    ],
    taken: ['s3'],
  };
  expect(unserved).toEqual([
    { request: 'r2', ...why },
    { request: 'r3', ...why },
  ]);
});

test('a pinned pair stands, fills a place and says which rules it is against', () => {
  const { matches } = brokered({
    requests: [wish('r1'), wish('r2')],
    supporters: [helper('s1', ['reading'], false), helper('s2')],
    pinned: [{ request: 'r1', supporter: 's1' }],
  });
  expect(matches.map(({ supporter, pinned, judged }) => [supporter, pinned, judged.refusals.length])).toEqual(
    [
      ['s1', true, 1],
      ['s2', false, 0],
    ],
  );
});

test('the order in which they come makes no difference', () => {
  const themes = fc.subarray(['reading', 'number', 'behaviour'], { minLength: 1 });
  const all = fc.record({
    requests: fc.array(themes, { maxLength: 5 }),
    supporters: fc.array(themes, { maxLength: 5 }),
    turn: fc.nat(4),
  });
  fc.assert(
    fc.property(all, ({ requests, supporters, turn }) => {
      const wishes = requests.map(([theme], i) => wish(`r${i}`, theme));
      const helpers = supporters.map((offered, i) => helper(`s${i}`, offered));
      const turned = <One>(list: readonly One[]) =>
        [...list.slice(turn), ...list.slice(0, turn)].toReversed();
      const [one, other] = [
        brokered({ requests: wishes, supporters: helpers }),
        brokered({ requests: turned(wishes), supporters: turned(helpers) }),
      ];
      expect(other).toEqual(one);
    }),
  );
});
