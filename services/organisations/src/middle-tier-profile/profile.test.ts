import { profileOf } from './profile';
import type { Figures } from './rules';

const NOTHING: Figures = {
  ...{ networks: 0, contractedLeaders: 0, shareInPartnership: 0 },
  ...{ shareChallenged: 0, shareCommissioned: 0, shareInOverarchingBody: 0 },
};
const profile = (figures: Partial<Figures>) =>
  profileOf({ ...NOTHING, ...figures }, { asAt: '2012-06-01', schools: 80 });

test.each<[number, Partial<Figures>]>([
  [1, {}],
  [1, { shareCommissioned: 49.9 }],
  [2, { shareCommissioned: 50 }],
  [2, { shareCommissioned: 100, shareInOverarchingBody: 64.9 }],
  [3, { shareInOverarchingBody: 65 }],
])('model %i with %j', (model, figures) => {
  expect(profile(figures).model).toBe(model);
});

const [S1, S2, S3, S4] = [
  { networks: 1 },
  { contractedLeaders: 1 },
  { shareInPartnership: 95 },
  { shareChallenged: 95 },
];

test.each<[number, Partial<Figures>]>([
  [0, {}],
  [1, S1],
  [2, { ...S1, ...S2 }],
  [3, { ...S1, ...S2, ...S3 }],
  [4, { ...S1, ...S2, ...S3, ...S4 }],
  [1, { ...S1, ...S3, ...S4 }],
])('stage %i with %j', (stage, figures) => {
  expect(profile(figures).stage).toBe(stage);
});

test('shows the evidence for every stage, and what is missing for the next', () => {
  const { stages, missingForNextStage, modelEvidence, stageName } = profile({
    ...S1,
    shareInPartnership: 97.5,
  });
  expect(stageName).toBe('Networks');
  expect(stages.map(({ met }) => met)).toEqual([true, false, true, false]);
  expect(stages[2]!.evidence).toEqual([
    {
      ...{ figure: 'shareInPartnership', value: 97.5, atLeast: 95, met: true },
      sentence: '97.5 % of the schools are in a partnership or trust; it takes 95.',
    },
  ]);
  expect(missingForNextStage).toEqual([
    'Broker leading heads for schools that need intervention: executive heads and federations.',
  ]);
  expect(modelEvidence.map(({ figure }) => figure)).toEqual(['shareInOverarchingBody', 'shareCommissioned']);
});

test('at the last stage nothing is missing', () => {
  expect(profile({ ...S1, ...S2, ...S3, ...S4 }).missingForNextStage).toEqual([]);
});
