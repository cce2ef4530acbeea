import { exemplarNames, readExemplar } from '@middletier/exemplars/exemplar';
import { runExemplar, type StepOutcome } from '@middletier/exemplars/run-exemplar';
import { importRegister } from '@middletier/local/fill';
import { aPlatform, type FilledPlatform } from './a-platform';

describe('the systems of the source documents', () => {
  let platform: FilledPlatform;
  beforeAll(async () => void (platform = await aPlatform()), 120_000);
  afterAll(() => platform?.[Symbol.asyncDispose]());

  const play = (name: string): Promise<StepOutcome[]> =>
    runExemplar(readExemplar(name), {
      gatewayUrl: platform.gatewayUrl,
      tokenOf: (subject, person) => platform.issueToken({ subject, ...person }),
      importRegister: (file) => importRegister(file, platform.mongoUrl),
      onStep: () => undefined,
    });

  // Played twice: an exemplar that was loaded is loaded again without harm, and shows the same.
  test.each(exemplarNames())('%s comes out as its document says, and again', async (name) => {
    const asExpected = readExemplar(name).steps.map(({ name: step }) => ({ step, differences: [] }));
    expect(await play(name)).toEqual(asExpected);
    expect(await play(name)).toEqual(asExpected);
  });
});
