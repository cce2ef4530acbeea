import { sendCommand } from '@middletier/local/send-command';
import { anActor } from '@middletier/local/testing';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('931', ['931001', '931002', '931003']);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const officer = officerOf('931');
const head = anActor({ id: 'head', name: 'A Head', roles: [], organisations: ['school:931001'] });
const stranger = anActor({ id: 'stranger', organisations: ['school:931002', 'local-authority:999'] });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What a mutation gives, or the code of its refusal as an object. */
async function send(name: string, input: object, { by = officer, fields = 'id' } = {}) {
  const { got, refused } = await sendCommand(area.improvement, by, { name, input, want: fields });
  return refused ? { code: refused.code } : got;
}

const ENTRY = {
  ...{ urn: '931001', open: false, level: 'CONCERN', reasons: ['Results fell for three years.'] },
  ...{ officer: { id: 'ann', name: 'Ann' }, nextVisitDue: day(20), reviewDue: day(60) },
  why: 'Raised at the meeting on data.',
};
const REGISTER = `query ($filter: RiskFilter) { riskRegister(localAuthority: "931", filter: $filter) {
  totalCount edges { node { school { urn } level overdue } } } }`;
const register = async (by: typeof officer, filter = {}) => {
  const { data, errors } = await area.improvement.ask(by, REGISTER, { filter });
  if (errors) return errors[0]!.extensions.code;
  const { totalCount, edges } = data.riskRegister;
  return [totalCount, edges.map(({ node }: { node: { school: { urn: string } } }) => node.school.urn)];
};

describe('the risk register', () => {
  test('holds a school once, with its officer, its level and what is overdue', async () => {
    const fields = 'id version level officer { name } overdue steps { kind why }';
    const entry = await send('enterOnRiskRegister', ENTRY, { fields });
    expect(entry).toMatchObject({ level: 'CONCERN', officer: { name: 'Ann' }, overdue: [], version: 1 });
    expect(await send('enterOnRiskRegister', ENTRY)).toEqual({ code: 'ON_REGISTER_ALREADY' });
    await send('enterOnRiskRegister', { ...ENTRY, urn: '931002', open: true, level: 'SERIOUS_CONCERN' });
    const { urn: _urn, open: _open, ...standing } = ENTRY;
    const review = { ...standing, id: entry.id, version: 1, level: 'WATCH', nextVisitDue: day(-1) };
    expect(await send('reviewRiskEntry', { ...review, version: 7 })).toEqual({ code: 'CHANGED_MEANWHILE' });
    expect(await send('reviewRiskEntry', review, { fields })).toMatchObject({
      ...{ level: 'WATCH', overdue: ['VISIT'], version: 2 },
      steps: [{ kind: 'ENTERED' }, { kind: 'REVIEWED' }],
    });
    expect(await register(officer)).toEqual([2, ['931002', '931001']]);
    expect(await register(officer, { overdue: true })).toEqual([1, ['931001']]);
    expect(await register(officer, { levels: ['SERIOUS_CONCERN'], officer: 'ann' })).toEqual([1, ['931002']]);
  });

  test('is for officers; the school sees an entry that is open and nothing of another', async () => {
    for (const other of [head, stranger, officerOf('932')]) expect(await register(other)).toBe('FORBIDDEN');
    const seen = async (by: typeof officer, urn: string) =>
      (await area.school(by, urn, 'riskEntry { level }')).riskEntry;
    expect(await seen(officer, '931001')).toEqual({ level: 'WATCH' });
    expect(await seen(head, '931001')).toBeNull();
    expect(await seen({ ...head, organisations: ['school:931002'] }, '931002')).toEqual({
      level: 'SERIOUS_CONCERN',
    });
    const { errors } = await area.schools(stranger, ['931001'], 'riskEntry { level }');
    expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await send('enterOnRiskRegister', { ...ENTRY, urn: '931003' }, { by: head })).toEqual({
      code: 'FORBIDDEN',
    });
  });
});

describe('visits', () => {
  const OVERDUE = `{ schoolsOverdueForVisit(localAuthority: "931") { totalCount edges { node { school { urn } lastVisit } } } }`;
  const overdue = async () => {
    const { totalCount, edges } = (await area.improvement.ask(officer, OVERDUE)).data.schoolsOverdueForVisit;
    return [totalCount, edges.map(({ node }: { node: { school: { urn: string } } }) => node.school.urn)];
  };
  const FIELDS =
    'id version state reports { summary } corrections { id answer { outcome } } final { unchecked }';
  const seen = async (by: typeof officer) => {
    const { visits } = await area.school(by, '931001', `visits { edges { node { ${FIELDS} } } }`);
    return visits.edges[0].node;
  };
  let visit: { id: string; version: number; corrections: { id: string }[] };
  const act = async (name: string, input = {}, by = officer) =>
    send(name, { id: visit.id, version: visit.version, ...input }, { by, fields: FIELDS });

  test('go from plan to final report by way of the school, and move the day the next one is due', async () => {
    expect(await overdue()).toEqual([3, ['931001', '931002', '931003']]);
    visit = await send(
      'planVisit',
      { urn: '931001', plannedFor: day(0), focus: 'Reading' },
      { fields: FIELDS },
    );
    const report = { heldOn: day(0), summary: 'Phonics is taught daily.', nextSteps: ['Look at year 2.'] };
    visit = await act('writeVisitReport', report);
    expect(await seen(head)).toMatchObject({ state: 'PLANNED', reports: [] });
    expect(await seen(officer)).toMatchObject({ state: 'DRAFT', reports: [{ summary: report.summary }] });
    visit = await act('sendVisitReport', { checkBy: day(10) });
    expect(await act('finaliseVisitReport')).toEqual({ code: 'CHECK_OPEN' });
    const corrections = [{ passage: 'daily', correction: 'Four days a week.' }];
    expect(await act('returnFactualCheck', { corrections })).toEqual({ code: 'FORBIDDEN' });
    visit = await act('returnFactualCheck', { corrections }, head);
    expect(await act('finaliseVisitReport')).toEqual({ code: 'CORRECTIONS_OPEN' });
    const answer = { correction: visit.corrections[0]!.id, outcome: 'ACCEPTED', reason: 'So it is.' };
    visit = await act('answerCorrection', answer);
    visit = await act('writeVisitReport', { ...report, summary: 'Phonics is taught on four days.' });
    expect(await act('finaliseVisitReport')).toMatchObject({ state: 'FINAL', final: { unchecked: false } });
    expect(await seen(head)).toMatchObject({ reports: [{}, { summary: 'Phonics is taught on four days.' }] });
    expect((await area.told(/^visit\//)).map(({ data }) => data.heldOn)).toEqual([day(0)]);
    const { riskEntry } = await area.school(
      officer,
      '931001',
      'riskEntry { overdue nextVisitDue steps { kind } }',
    );
    expect(riskEntry).toMatchObject({ overdue: [], steps: [{}, {}, { kind: 'VISITED' }] });
    expect(riskEntry.nextVisitDue > day(0)).toBe(true);
    expect(await overdue()).toEqual([2, ['931002', '931003']]);
  });

  test('are no business of strangers', async () => {
    const { errors, schools } = await area.schools(stranger, ['931001'], 'visits { totalCount }');
    expect([schools[0].visits, errors![0]!.extensions.code]).toEqual([null, 'FORBIDDEN']);
    const one = await area.improvement.ask(stranger, `{ visit(id: "${visit.id}") { id } }`);
    expect(one).toMatchObject({ data: { visit: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

describe('conversations', () => {
  const HELD = {
    ...{ urn: '931001', heldOn: day(-1), participants: ['A Head', 'An Officer'], subject: 'Leadership' },
    ...{ account: 'The head was told what must change by May.', agreed: ['A plan by Friday.'] },
  };
  const seenBy = async (by: typeof officer) => {
    const fields = 'conversations { totalCount edges { node { subject additions { text } } } }';
    const { conversations } = await area.school(by, '931001', fields);
    const subjects = conversations.edges.map(({ node }: { node: { subject: string } }) => node.subject);
    return [conversations.totalCount, subjects.sort()];
  };

  test('are on record, and confidential ones neither shown to others nor counted', async () => {
    await send('recordConversation', { ...HELD, confidentiality: 'OPEN' });
    await send('recordConversation', { ...HELD, subject: 'Governors', confidentiality: 'OFFICERS' });
    const named = { ...HELD, subject: 'The hard one', confidentiality: 'NAMED', readers: ['director'] };
    const { id } = await send('recordConversation', named, { fields: 'id' });
    expect(await seenBy(head)).toEqual([1, ['Leadership']]);
    expect(await seenBy({ ...officer, id: 'colleague' })).toEqual([2, ['Governors', 'Leadership']]);
    const all = ['Leadership', 'Governors', 'The hard one'];
    expect(new Set((await seenBy(officer))[1])).toEqual(new Set(all));
    expect(await seenBy({ ...head, id: 'director' })).toMatchObject([
      2,
      expect.arrayContaining(['The hard one']),
    ]);
    const addition = { id, text: 'The plan came.' };
    const unknown = { code: 'CONVERSATION_UNKNOWN' };
    expect(await send('addToConversation', addition, { by: { ...officer, id: 'colleague' } })).toEqual(
      unknown,
    );
    expect(await send('addToConversation', addition, { by: head })).toEqual(unknown);
    const fields = 'account additions { text }';
    expect(await send('addToConversation', addition, { fields })).toEqual({
      account: HELD.account,
      additions: [{ text: 'The plan came.' }],
    });
  });
});
