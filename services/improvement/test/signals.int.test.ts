import { anActor } from '@middletier/local/testing';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('921', ['921001', '921002']);
  await area.report('921', [
    { urn: '921001', attendance: 96, unauthorised: 1 },
    { urn: '921002', attendance: 85 },
  ]);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const officer = officerOf('921');
const colleague = { ...officer, id: 'colleague' };
const head = anActor({ id: 'head', roles: [], organisations: ['school:921001'] });
const today = new Date().toISOString().slice(0, 10);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

let commands = 0;
const ask = async (actor: typeof officer, query: string, input: object) => {
  const key = { idempotencyKey: `signals-test-${++commands}` };
  return area.improvement.ask(actor, query, { input: { ...key, ...input } });
};
const RECORD = `mutation ($input: RecordSignalInput!) { recordSignal(input: $input) {
  id rule severity source confidentiality weight lapsesOn recordedBy reportedBy } }`;
const REPORT = { urn: '921001', severity: 'RED', reportedBy: 'Three parents', observedOn: today };
const record = async (given: object, actor = officer) =>
  ask(actor, RECORD, {
    ...REPORT,
    kind: 'governance',
    sentence: 'The board has not met since May.',
    ...given,
  });
const seenBy = async (actor: typeof officer, urn = '921001') => {
  const fields =
    'signals { rule } signalHistory { totalCount counts { rule signals } edges { node { rule } } }';
  const { signals, signalHistory } = await area.school(actor, urn, fields);
  const rules = (list: { rule: string }[]) => list.map(({ rule }) => rule).sort();
  return {
    inForce: rules(signals),
    listed: rules(signalHistory.edges.map((edge: { node: { rule: string } }) => edge.node)),
    counted: rules(signalHistory.counts),
    total: signalHistory.totalCount,
  };
};
const LISTED = `query ($filter: SignalFilter) { signals(localAuthority: "921", filter: $filter) {
  totalCount counts { rule schools } edges { node { rule school { urn } } } } }`;
const listedFor = async (actor: typeof officer, filter = {}) => {
  const { data, errors } = await area.improvement.ask(actor, LISTED, { filter });
  if (errors) return errors[0]!.extensions.code;
  const { totalCount, counts, edges } = data.signals;
  const rules = edges.map(({ node }: { node: { rule: string } }) => node.rule).sort();
  return { totalCount, rules, counted: counts.map(({ rule }: { rule: string }) => rule).sort() };
};

test('what is open counts towards the category, is told, and is cleared with a reason', async () => {
  const { data } = await record({});
  expect(data.recordSignal).toMatchObject({
    ...{ rule: 'governance', severity: 'RED', source: 'SOFT', confidentiality: 'OPEN' },
    ...{ recordedBy: 'An Officer', reportedBy: 'Three parents' },
  });
  expect(data.recordSignal.weight).toBeGreaterThan(1.99);
  await record({ kind: 'staffing', sentence: 'Two of five teachers left.' });
  expect(
    await area.school(head, '921001', 'categorisation { category escalations { floor } }'),
  ).toMatchObject({
    categorisation: { category: 'AMBER', escalations: [{ floor: 'AMBER' }] },
  });
  const CLEAR = `mutation ($input: ClearSignalInput!) { clearSignal(input: $input) { cleared { because reason by } } }`;
  const clear = { id: data.recordSignal.id, reason: 'It meets monthly again.' };
  expect((await ask(officer, CLEAR, clear)).data.clearSignal.cleared).toEqual({
    ...{ because: 'CLEARED', reason: clear.reason, by: 'An Officer' },
  });
  expect((await ask(officer, CLEAR, clear)).errors![0]!.extensions.code).toBe('SIGNAL_CLEARED');
  expect(await area.school(head, '921001', 'categorisation { category }')).toMatchObject({
    categorisation: { category: 'GREEN' },
  });
  const told = await area.told('signal/921001-governance');
  expect(told.map(({ type }) => type.split('.')[2])).toEqual(['raised', 'cleared']);
});

describe('what is confidential', () => {
  beforeAll(async () => {
    await record({ kind: 'complaint', sentence: 'Parents complain of bullying.' });
    await record({ kind: 'personnel-matter', sentence: 'A grievance is open.', readers: ['deputy'] });
  });

  test('is not seen by the school, nor in any list, count or category', async () => {
    expect(await seenBy(head)).toEqual({
      ...{ inForce: ['staffing'], listed: ['governance', 'staffing'], counted: ['governance', 'staffing'] },
      total: 2,
    });
    expect(await area.school(officer, '921001', 'categorisation { category }')).toMatchObject({
      categorisation: { category: 'GREEN' },
    });
  });

  test('is told by no event', async () => {
    expect(await area.told(/^signal\/921001-(complaint|personnel)/)).toEqual([]);
  });

  test('is seen by officers, and what is for named readers by those alone', async () => {
    const open = ['complaint', 'governance', 'staffing'];
    expect(await seenBy(colleague)).toMatchObject({ listed: open, counted: open, total: 3 });
    const all = ['complaint', 'governance', 'personnel-matter', 'staffing'];
    expect(await seenBy(officer)).toMatchObject({ listed: all, counted: all, total: 4 });
    expect((await seenBy({ ...head, id: 'deputy' })).inForce).toEqual(['personnel-matter', 'staffing']);
  });

  test('is listed for the authority in the same way, and to officers alone', async () => {
    const hard = ['attendance-low'];
    const open = [...hard, 'complaint', 'staffing'];
    expect(await listedFor(colleague)).toEqual({ totalCount: 3, rules: open, counted: open });
    const all = [...hard, 'complaint', 'personnel-matter', 'staffing'];
    expect(await listedFor(officer)).toEqual({ totalCount: 4, rules: all, counted: all });
    expect(await listedFor(officer, { source: 'HARD' })).toMatchObject({ rules: hard });
    expect(await listedFor(officer, { rules: ['complaint'], severity: 'AMBER' })).toMatchObject({
      totalCount: 0,
    });
    for (const other of [head, officerOf('922'), anActor({ roles: ['ADMINISTRATOR'] })])
      expect(await listedFor(other)).toBe('FORBIDDEN');
  });

  test('cannot be cleared by who may not read it, who hears that there is none', async () => {
    const { _id } = (await area.improvement.ground.db
      .collection<{ _id: string }>('signals')
      .findOne({ rule: 'personnel-matter' }))!;
    const CLEAR = `mutation ($input: ClearSignalInput!) { clearSignal(input: $input) { id } }`;
    for (const other of [colleague, head])
      expect((await ask(other, CLEAR, { id: _id, reason: 'So it is.' })).errors).toMatchObject([
        { message: `There is no signal ${_id}.`, extensions: { code: 'SIGNAL_UNKNOWN' } },
      ]);
  });
});

test('what is long ago counts no more, is cleared when the school is touched or its authority asks, and is told', async () => {
  const { errors } = await record({
    urn: '921002',
    kind: 'staffing',
    observedOn: daysAgo(100),
    severity: 'AMBER',
  });
  expect(errors).toBeUndefined();
  // Time is moved on for this signal, so that it has lapsed.
  const signals = area.improvement.ground.db.collection('signals');
  await signals.updateOne(
    { urn: '921002', rule: 'staffing' },
    { $set: { lapsesAt: new Date(Date.now() - 1_000) } },
  );
  expect(await seenBy(officer, '921002')).toMatchObject({ inForce: ['attendance-low'], total: 2 });
  const LAPSED = `mutation ($input: ClearLapsedSignalsInput!) { clearLapsedSignals(input: $input) {
    rule cleared { because } } }`;
  const first = await ask(officer, LAPSED, { localAuthority: '921' });
  expect(first.data.clearLapsedSignals.map(({ rule }: { rule: string }) => rule)).toEqual(['staffing']);
  expect((await ask(officer, LAPSED, { localAuthority: '921' })).data.clearLapsedSignals).toEqual([]);
  const told = await area.told('signal/921002-staffing');
  expect(told.map(({ type }) => type.split('.')[2])).toEqual(['raised', 'cleared']);
});

test.each<[string, object, typeof officer, string]>([
  ['a kind there is not', { kind: 'rumour' }, officer, 'SIGNAL_KIND_UNKNOWN'],
  ['nothing said', { sentence: ' ' }, officer, 'BAD_TEXT'],
  ['a day to come', { observedOn: '2999-01-01' }, officer, 'DAY_TO_COME'],
  ['a day long ago', { observedOn: '2001-01-01' }, officer, 'LAPSED_ALREADY'],
  ['a complaint for all to read', { kind: 'complaint', confidentiality: 'OPEN' }, officer, 'TOO_WIDE'],
  ['readers of what is open', { readers: ['deputy'] }, officer, 'READERS_MISPLACED'],
  ['the school itself', {}, head, 'FORBIDDEN'],
  ['another authority', {}, officerOf('922'), 'FORBIDDEN'],
  ['a school there is not', { urn: '999999' }, officer, 'SCHOOL_UNKNOWN'],
])('is refused: %s', async (_, given, actor, code) => {
  expect((await record(given, actor)).errors![0]!.extensions.code).toBe(code);
});
