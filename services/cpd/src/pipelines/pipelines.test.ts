import fc from 'fast-check';
import { mergeCandidacies } from './merge-candidacies';
import {
  addEvidence,
  candidacyId,
  checkStages,
  judge,
  missingFor,
  type Candidacy,
  type Evidence,
  type Pipeline,
} from './pipeline';

const PIPELINE: Pipeline = {
  ...{ id: 'heads', owner: 'local-authority:990', title: 'Heads', role: 'HEAD', version: 1 },
  stages: [
    { id: 'aspires', title: 'Aspires', evidence: [{ id: 'led-a-team', title: 'Led a team' }] },
    {
      ...{ id: 'prepares', title: 'Prepares' },
      evidence: [
        { id: 'elsewhere', title: 'Led in another school' },
        { id: 'acted', title: 'Acted as head' },
      ],
    },
  ],
};
const evidence = (kind: string): Evidence => ({ kind, on: '2026-01-10', what: 'a paper', by: 'A Head' });
const anew: Candidacy = {
  ...{
    id: candidacyId('heads', 'jo'),
    pipeline: 'heads',
    leader: 'jo',
    evidence: [],
    ...judge(PIPELINE, []),
  },
  ...{ enteredOn: '2025-09-01', leftOn: null, leftBecause: null, version: 1 },
};

test.each<[string[], string, string]>([
  [[], 'aspires', 'DEVELOPING'],
  [['led-a-team'], 'prepares', 'DEVELOPING'],
  [['elsewhere', 'acted'], 'aspires', 'NEARLY_READY'],
  [['led-a-team', 'acted'], 'prepares', 'NEARLY_READY'],
  [['led-a-team', 'acted', 'elsewhere'], 'prepares', 'READY'],
])('with evidence %j: stage %s, %s', (kinds, stage, readiness) => {
  expect(judge(PIPELINE, kinds.map(evidence))).toEqual({ stage, readiness });
});

test('what is missing is said in the order of the stages', () => {
  const some = addEvidence(PIPELINE, anew, evidence('elsewhere'));
  expect(missingFor(PIPELINE, some).map(({ id }) => id)).toEqual(['led-a-team', 'acted']);
});

test('refuses evidence that no stage asks for, and stages that ask twice', () => {
  expect(() => addEvidence(PIPELINE, anew, evidence('charm'))).toThrow(
    expect.objectContaining({ code: 'EVIDENCE_UNKNOWN' }),
  );
  const twice = [...PIPELINE.stages, { ...PIPELINE.stages[0]!, id: 'again' }];
  expect(() => checkStages(twice)).toThrow(expect.objectContaining({ code: 'EVIDENCE_TWICE' }));
});

test('two candidacies of one person become one, as far on as all that was shown, and open where either was', () => {
  const kinds = fc.array(fc.constantFrom('led-a-team', 'elsewhere', 'acted'), { maxLength: 4 });
  const left = fc.option(fc.constantFrom('2025-12-01', '2026-01-01'));
  const candidacy = fc.record({ kinds, left }).map((said): Candidacy => {
    const shown = said.kinds.reduce((one, kind) => addEvidence(PIPELINE, one, evidence(kind)), anew);
    return { ...shown, leftOn: said.left, leftBecause: said.left && 'moved away' };
  });
  fc.assert(
    fc.property(fc.option(candidacy), candidacy, (mine, other) => {
      const merged = mergeCandidacies(PIPELINE, { mine, other }, 'jo');
      const both = mine ? [mine, other] : [other];
      expect(merged.id).toBe(candidacyId('heads', 'jo'));
      expect(merged).toMatchObject(
        judge(
          PIPELINE,
          both.flatMap((one) => one.evidence),
        ),
      );
      expect(merged.leftOn === null).toBe(both.some(({ leftOn }) => leftOn === null));
    }),
  );
});

test('evidence in whatever order, or given twice, puts everybody into one stage, and never back', () => {
  const kinds = fc.array(fc.constantFrom('led-a-team', 'elsewhere', 'acted'), { maxLength: 8 });
  const RANK = { DEVELOPING: 0, NEARLY_READY: 1, READY: 2 };
  fc.assert(
    fc.property(kinds, (all) => {
      let candidacy = anew;
      for (const kind of all) {
        const next = addEvidence(PIPELINE, candidacy, evidence(kind));
        expect(RANK[next.readiness]).toBeGreaterThanOrEqual(RANK[candidacy.readiness]);
        expect(PIPELINE.stages.filter(({ id }) => id === next.stage)).toHaveLength(1);
        candidacy = next;
      }
      expect(judge(PIPELINE, candidacy.evidence.toReversed())).toEqual(judge(PIPELINE, candidacy.evidence));
    }),
  );
});
